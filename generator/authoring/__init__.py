"""What helps an editor to write: schemas, files made anew, ids changed everywhere."""
