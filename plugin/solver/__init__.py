"""The CP-SAT adapter to the domain's scheduling model; OR-Tools is imported when it is used, and may be missing."""
