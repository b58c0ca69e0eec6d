"""Papers as Word documents (DOCX): the blocks of the forms with real styles, to be edited in WPS and Word.

Texts and their order are those of the PDF; how lines and pages break is left to the word processor.
"""
