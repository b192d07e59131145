"""The sample office: an invented ministry with people, records and keys, for looking at and trying out."""

from app.services.sample_office.filling import SampleOffice, make_sample_office

__all__ = ["SampleOffice", "make_sample_office"]
"""What commands may use of this use case."""
