"""The help-desk systems whose exports are known: which column holds what, and how it is written."""

from enum import StrEnum

import msgspec


class Field(StrEnum):
    """What a column can hold."""

    ID = "id"
    CREATED = "created"
    FIRST_RESPONSE = "first_response"
    """A moment."""
    RESPONSE_MINUTES = "response_minutes"
    """Minutes from creation to the first response, by the clock on the wall."""
    RESPONSE_WORDS = "response_words"
    """The same in words or seconds."""
    BUSINESS_MINUTES = "business_minutes"
    """The same within business hours."""
    RESOLVED = "resolved"
    CLOSED = "closed"
    """The moment of the end where there is none of the resolution."""
    RESPONSE_SLA = "response_sla"
    RESOLUTION_SLA = "resolution_sla"
    RESPONSE_DUE = "response_due"
    """Filled where a response level is attached at all."""
    RESOLUTION_DUE = "resolution_due"
    SLA_NAME = "sla_name"
    SLA_BREACHED = "sla_breached"
    SLA_STAGE = "sla_stage"
    SLA_ENDED = "sla_ended"
    REQUESTER = "requester"
    DESK = "desk"
    CHANNEL = "channel"


class Sla(StrEnum):
    """How a column of a service level is written."""

    WORDS = "words"
    """met, breached, open_late, open_in_time; yes and no for met and breached."""
    TIME_LEFT = "time_left"
    """h:mm that was left, below zero when breached (Jira)."""
    MINUTES_LEFT = "minutes_left"
    """Target less actual in working minutes: 0 and more is met, empty is no level (Zammad, OTRS)."""
    EXCEEDED = "exceeded"
    """1 or yes when late; 0 also when there is no deadline, so the deadline's column must be filled (GLPI)."""


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """One system.

    Attributes:
        name: by which it is chosen.
        title: as people call it.
        columns: names a field's column can have, the best first; compared without case and spaces.
        sla: how its service levels are written.
        telling: columns that only its exports have; enough to know the file by.
        refused: columns that look useful and must not be used, with the reason.
        said: what to tell about its figures, whenever it is read.
        round_limits: row counts at which an export was most likely cut off.
    """

    name: str
    title: str
    columns: dict[Field, tuple[str, ...]]
    sla: Sla = Sla.WORDS
    telling: tuple[str, ...] = ()
    refused: dict[str, str] = {}
    said: tuple[str, ...] = ()
    round_limits: tuple[int, ...] = ()


F = Field

SERVICENOW = Source(
    name="servicenow",
    title="ServiceNow",
    columns={
        F.ID: ("number", "inc_number", "task", "Number", "Task"),
        F.CREATED: ("opened_at", "inc_opened_at", "sys_created_on", "Opened", "Created"),
        F.RESOLVED: ("resolved_at", "inc_resolved_at", "Resolved"),
        F.CLOSED: ("closed_at", "inc_closed_at", "Closed"),
        F.REQUESTER: ("caller_id", "inc_caller_id", "Caller", "opened_for"),
        F.DESK: ("assignment_group", "inc_assignment_group", "Assignment group", "location", "Location"),
        F.CHANNEL: ("contact_type", "inc_contact_type", "Channel", "Contact type"),
        F.SLA_NAME: ("taskslatable_sla", "sla", "SLA definition", "SLA"),
        F.SLA_BREACHED: ("taskslatable_has_breached", "has_breached", "Has breached"),
        F.SLA_STAGE: ("taskslatable_stage", "stage", "Stage"),
        F.SLA_ENDED: ("taskslatable_end_time", "end_time", "Stop time"),
    },
    telling=(
        "sys_created_on",
        "opened_at",
        "caller_id",
        "taskslatable_has_breached",
        "has_breached",
        "SLA definition",
        "made_sla",
    ),
    refused={
        "made_sla": "it belongs to the old SLA engine and is not kept up; export task_sla or the view incident_sla"
    },
)
ZENDESK = Source(
    name="zendesk",
    title="Zendesk",
    columns={
        F.ID: ("Id", "Ticket ID", "#"),
        F.CREATED: ("Created at",),
        F.RESPONSE_MINUTES: ("First reply time in minutes",),
        F.BUSINESS_MINUTES: ("First reply time in minutes within business hours",),
        F.RESOLVED: ("Solved at",),
        F.REQUESTER: ("Requester id", "Requester"),
        F.DESK: ("Group",),
        F.CHANNEL: ("Via",),
    },
    telling=("First reply time in minutes", "Requester id", "Solved at"),
    refused={"Resolution time": "it is in rounded hours, unlike the others; “Solved at” is exact"},
    said=("Of a ticket that an agent opened, Zendesk counts the second public reply as the first.",),
)
JIRA = Source(
    name="jira",
    title="Jira Service Management",
    columns={
        F.ID: ("Issue key",),
        F.CREATED: ("Created",),
        F.FIRST_RESPONSE: ("Custom field ([CHART] Date of First Response)",),
        F.RESOLVED: ("Resolved",),
        F.RESPONSE_SLA: ("Custom field (Time to first response)", "Time to first response"),
        F.RESOLUTION_SLA: ("Custom field (Time to resolution)", "Time to resolution"),
        F.REQUESTER: ("Reporter Id", "Reporter"),
        F.DESK: ("Custom field (Request Type)", "Project key", "Project name"),
        F.CHANNEL: ("Custom field (Request channel type)",),
    },
    sla=Sla.TIME_LEFT,
    telling=("Issue key", "Custom field (Time to first response)"),
    said=(
        "Jira's service levels are the time that was left, read by their sign; say the goal with --response-goal-min "
        "to get response times from it.",
    ),
    round_limits=(1000,),
)
GLPI = Source(
    name="glpi",
    title="GLPI",
    columns={
        F.ID: ("ID", "Identifiant"),
        F.CREATED: ("Opening date", "Date d'ouverture", "Eröffnungsdatum", "Fecha de apertura"),
        F.RESPONSE_WORDS: (
            "Take into account time",
            "Temps de prise en compte",
            "Delai de prise en compte",
            "Zeit bis zur Annahme",
        ),
        F.RESOLVED: ("Resolution date", "Date de résolution", "Lösungsdatum", "Fecha de resolución"),
        F.CLOSED: ("Closing date", "Date de clôture", "Abschlussdatum", "Fecha de cierre"),
        F.RESPONSE_SLA: ("Time to own exceeded", "Time to own exceedeed", "Temps de prise en charge dépassé"),
        F.RESPONSE_DUE: ("Time to own", "Temps de prise en charge"),
        F.RESOLUTION_SLA: (
            "Time to resolve exceeded",
            "Time to resolve exceedeed",
            "Temps de résolution dépassé",
            "Lösungszeit überschritten",
        ),
        F.RESOLUTION_DUE: ("Time to resolve", "Temps de résolution", "Lösungszeit"),
        F.REQUESTER: ("Requester", "Demandeur", "Anforderer", "Solicitante"),
        F.DESK: ("Technician group", "Groupe de techniciens", "Technikergruppe", "Entity", "Entité"),
        F.CHANNEL: ("Request source", "Source de la demande", "Quelle der Anfrage"),
    },
    sla=Sla.EXCEEDED,
    telling=("Take into account time", "Opening date", "Time to own", "Temps de prise en compte"),
)
ZAMMAD = Source(
    name="zammad",
    title="Zammad",
    columns={
        F.ID: ("#", "Number"),
        F.CREATED: ("Created At",),
        F.FIRST_RESPONSE: ("First Response At",),
        F.BUSINESS_MINUTES: ("First Response In Min",),
        F.RESOLVED: ("Close At", "Closed At"),
        F.RESPONSE_SLA: ("First Response Diff In Min",),
        F.RESOLUTION_SLA: ("Close Diff In Min",),
        F.REQUESTER: ("Customer",),
        F.DESK: ("Group",),
        F.CHANNEL: ("Create Channel",),
    },
    sla=Sla.MINUTES_LEFT,
    telling=("First Response Diff In Min", "Create Channel", "Close In Min"),
)
OTRS = Source(
    name="otrs",
    title="OTRS / Znuny",
    columns={
        F.ID: ("TicketNumber", "Ticket#"),
        F.CREATED: ("Created",),
        F.FIRST_RESPONSE: ("FirstResponse",),
        F.BUSINESS_MINUTES: ("FirstResponseInMin",),
        F.RESOLVED: ("Closed", "Close Time"),
        F.RESPONSE_SLA: ("FirstResponseDiffInMin",),
        F.RESOLUTION_SLA: ("SolutionDiffInMin",),
        F.REQUESTER: ("CustomerUserID", "CustomerUser"),
        F.DESK: ("Queue",),
    },
    sla=Sla.MINUTES_LEFT,
    telling=("TicketNumber", "FirstResponseInMin", "SolutionDiffInMin", "Queue"),
    refused={"CustomerID": "it is the company, not the person; add CustomerUserID to the export"},
    round_limits=(2000,),
)
PLAIN = Source(
    name="plain",
    title="a table of one's own",
    columns={field: (field.value,) for field in Field if not field.name.startswith("SLA_")},
)
SOURCES = {each.name: each for each in (SERVICENOW, ZENDESK, JIRA, GLPI, ZAMMAD, OTRS, PLAIN)}
"""By name."""
ROUND_LIMITS = (1_000, 2_000, 5_000, 10_000, 50_000, 65_535, 100_000, 1_000_000, 1_048_575)
"""Row counts at which exports are cut off by a limit or by the length of a sheet."""
