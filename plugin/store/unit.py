"""A unit of work and a reader: all repositories on one transaction."""

from __future__ import annotations

from ..domain.case.records import Document, Party
from . import schema
from .repositories import demolition, records
from .repositories.assessments import AssessmentRepository, FindingRepository, statements
from .repositories.case_list import CaseListRepository
from .repositories.cases import CaseRepository, EventRepository
from .repositories.deadlines import DeadlineRepository
from .repositories.features import FeatureRepository
from .repositories.indicators import IndicatorRepository
from .repositories.patrol import PatrolRepository
from .repositories.plots import PlotRepository
from .repositories.procedure import CaseLinkRepository, DeliveryRepository, ItemRepository, TemplateRepository
from .repositories.session import Session
from .repositories.tables import (
    AttachmentRepository,
    AuditRepository,
    BatchRepository,
    CatalogueRepository,
    CounterRepository,
    SettingRepository,
)


class Unit:
    """Everything in the workspace as of one transaction."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.crs = session.crs
        self.files = session.files
        self.spots = FeatureRepository(session, schema.spot)
        self.parcels = FeatureRepository(session, schema.parcel)
        self.zones = FeatureRepository(session, schema.zone)
        self.permits = FeatureRepository(session, schema.permit)
        self.land_classes = FeatureRepository(session, schema.land_class)
        self.evidence = FeatureRepository(session, schema.evidence)
        self.case_list = CaseListRepository(session)
        self.indicators = IndicatorRepository(session)
        self.grid_cells = FeatureRepository(session, schema.grid_cell)
        self.patrols = PatrolRepository(session)
        self.orgs = records.orgs(session)
        self.officers = records.officers(session)
        self.parties = records.PartyRepository(session, schema.party, Party)
        self.spot_parties = records.SpotPartyRepository(session)
        self.leads = records.leads(session)
        self.cases = CaseRepository(session)
        self.events = EventRepository(session)
        self.documents = records.DocumentRepository(session, schema.document, Document)
        self.deliveries = DeliveryRepository(session)
        self.items = ItemRepository(session)
        self.deadlines = DeadlineRepository(session)
        self.case_links = CaseLinkRepository(session)
        self.templates = TemplateRepository(session)
        self.attachments = AttachmentRepository(session)
        self.assessments = AssessmentRepository(session)
        self.findings = FindingRepository(session)
        self.statements = statements(session)
        self.batches = BatchRepository(session)
        self.settings = SettingRepository(session)
        self.catalogues = CatalogueRepository(session)
        self.counters = CounterRepository(session)
        self.audit = AuditRepository(session)
        self.plots = PlotRepository(session, schema.plot)
        self.phases = FeatureRepository(session, schema.phase)
        self.sites = demolition.sites(session)
        self.scenarios = demolition.scenarios(session)
        self.assignments = demolition.AssignmentRepository(session)
        self.progress = demolition.progress(session)
        self.image_notes = records.image_notes(session)
