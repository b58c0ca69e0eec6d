"""Case: lead, case, party, event, the procedure as a fold over events, numbering."""
