-- AlterTable
ALTER TABLE "CompletionRecord" ADD COLUMN "about" INTEGER;
ALTER TABLE "CompletionRecord" ADD COLUMN "agreedById" TEXT;
ALTER TABLE "CompletionRecord" ADD COLUMN "approval" TEXT;
ALTER TABLE "CompletionRecord" ADD COLUMN "courseRound" INTEGER;
ALTER TABLE "CompletionRecord" ADD COLUMN "expiresAt" DATETIME;
ALTER TABLE "CompletionRecord" ADD COLUMN "grantedById" TEXT;
ALTER TABLE "CompletionRecord" ADD COLUMN "inWorkTime" TEXT;
ALTER TABLE "CompletionRecord" ADD COLUMN "language" TEXT;
ALTER TABLE "CompletionRecord" ADD COLUMN "recordedAt" DATETIME;
ALTER TABLE "CompletionRecord" ADD COLUMN "snapshot" TEXT;
ALTER TABLE "CompletionRecord" ADD COLUMN "way" TEXT;

-- CreateTable
CREATE TABLE "Site" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "workDays" TEXT NOT NULL DEFAULT '12345',
    "workFrom" TEXT NOT NULL DEFAULT '09:00',
    "workTo" TEXT NOT NULL DEFAULT '17:00'
);

-- CreateTable
CREATE TABLE "PersonFact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "value" TEXT,
    "from" DATETIME NOT NULL,
    "knownAt" DATETIME NOT NULL,
    "byId" TEXT,
    "source" TEXT NOT NULL,
    "importId" TEXT,
    CONSTRAINT "PersonFact_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "course" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "endedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "AssignmentVersion" (
    "assignmentId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "course" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "steps" TEXT NOT NULL,
    "from" DATETIME NOT NULL,
    "ends" BOOLEAN NOT NULL DEFAULT false,
    "byId" TEXT NOT NULL,
    "knownAt" DATETIME NOT NULL,

    PRIMARY KEY ("assignmentId", "version"),
    CONSTRAINT "AssignmentVersion_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TrainingAct" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "course" TEXT,
    "kind" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "from" DATETIME NOT NULL,
    "until" DATETIME,
    "dueOn" TEXT,
    "undoes" TEXT,
    "byId" TEXT,
    "knownAt" DATETIME NOT NULL,
    CONSTRAINT "TrainingAct_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActNote" (
    "actId" TEXT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "byId" TEXT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "ActNote_actId_fkey" FOREIGN KEY ("actId") REFERENCES "TrainingAct" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Standing" (
    "personId" TEXT NOT NULL,
    "course" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "required" BOOLEAN NOT NULL,
    "round" INTEGER NOT NULL,
    "assignmentId" TEXT,
    "assignedAt" DATETIME,
    "dueAt" DATETIME,
    "startedAt" DATETIME,
    "completedAt" DATETIME,
    "expiresAt" DATETIME,
    "renewFrom" DATETIME,
    "recordSeq" INTEGER,
    "changesAt" DATETIME,
    "personName" TEXT NOT NULL,
    "teamId" TEXT,
    "siteId" TEXT,
    "active" BOOLEAN NOT NULL,
    "workedOutAt" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "course"),
    CONSTRAINT "Standing_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reminder" (
    "personId" TEXT NOT NULL,
    "course" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "mailId" TEXT,

    PRIMARY KEY ("personId", "course", "round", "step")
);

-- CreateTable
CREATE TABLE "LearningTime" (
    "personId" TEXT NOT NULL,
    "lesson" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "seconds" INTEGER NOT NULL,
    "inWork" INTEGER NOT NULL,

    PRIMARY KEY ("personId", "lesson", "day")
);

-- CreateTable
CREATE TABLE "Adjustment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "value" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "from" DATETIME NOT NULL,
    "until" DATETIME,
    "byId" TEXT,
    "at" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "endedById" TEXT,
    CONSTRAINT "Adjustment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Token" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME,
    "usedAt" DATETIME,
    "byId" TEXT,
    CONSTRAINT "Token_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "byId" TEXT NOT NULL,
    "counts" TEXT NOT NULL,
    "changes" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "undoneAt" DATETIME,
    "undoneById" TEXT
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "at" DATETIME NOT NULL,
    CONSTRAINT "SavedView_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "every" TEXT NOT NULL,
    "on" INTEGER,
    "hour" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "recipients" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "lastRunAt" DATETIME,
    "nextRunAt" DATETIME
);

-- CreateTable
CREATE TABLE "Viewing" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "viewerId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "target" TEXT
);

-- CreateTable
CREATE TABLE "Certificate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seq" INTEGER NOT NULL,
    "course" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "issuedAt" DATETIME NOT NULL,
    "expiresAt" DATETIME,
    "document" TEXT NOT NULL,
    "signature" TEXT NOT NULL,
    "keyId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'issued',
    "stateAt" DATETIME,
    "stateById" TEXT,
    "stateReason" TEXT,
    "supersededBy" TEXT
);

-- CreateTable
CREATE TABLE "CorrectionRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seq" INTEGER NOT NULL,
    "change" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "requestedById" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "answeredById" TEXT,
    "answeredAt" DATETIME,
    "newSeq" INTEGER
);

-- CreateTable
CREATE TABLE "RecordNote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seq" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "byId" TEXT,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Erasure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "classes" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "requestedById" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'asked',
    "approvedById" TEXT,
    "approvedAt" DATETIME,
    "doneById" TEXT,
    "doneAt" DATETIME,
    "counts" TEXT
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "runAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "leaseBy" TEXT,
    "leaseUntil" DATETIME,
    "error" TEXT,
    "outcome" TEXT,
    "createdAt" DATETIME NOT NULL,
    "endedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "personId" TEXT,
    "to" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sentAt" DATETIME,
    "error" TEXT
);

-- CreateTable
CREATE TABLE "RecordLine" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" TEXT,
    "name" TEXT NOT NULL,
    "teamId" TEXT,
    "siteId" TEXT,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "way" TEXT,
    "at" DATETIME NOT NULL,
    "expiresAt" DATETIME,
    "minutes" INTEGER NOT NULL,
    "correctedBy" INTEGER,
    "attestedBy" INTEGER
);

-- Written by hand: a column that points at another table is added as it is, so that Person need not be made anew.
ALTER TABLE "Person" ADD COLUMN "roleEndsAt" DATETIME;
ALTER TABLE "Person" ADD COLUMN "number" TEXT;
ALTER TABLE "Person" ADD COLUMN "siteId" TEXT REFERENCES "Site" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Person" ADD COLUMN "job" TEXT;
ALTER TABLE "Person" ADD COLUMN "managerId" TEXT;
ALTER TABLE "Person" ADD COLUMN "hiredOn" TEXT;
ALTER TABLE "Person" ADD COLUMN "leftOn" TEXT;
ALTER TABLE "Person" ADD COLUMN "timeZone" TEXT;
ALTER TABLE "Person" ADD COLUMN "invitedAt" DATETIME;
ALTER TABLE "Person" ADD COLUMN "erasedAt" DATETIME;
CREATE UNIQUE INDEX "Person_number_key" ON "Person"("number");
CREATE INDEX "Person_siteId_idx" ON "Person"("siteId");
CREATE INDEX "Person_managerId_idx" ON "Person"("managerId");
CREATE INDEX "Person_name_id_idx" ON "Person"("name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Site_name_key" ON "Site"("name");

-- CreateIndex
CREATE INDEX "PersonFact_personId_field_idx" ON "PersonFact"("personId", "field");

-- CreateIndex
CREATE INDEX "PersonFact_knownAt_idx" ON "PersonFact"("knownAt");

-- CreateIndex
CREATE INDEX "Assignment_course_idx" ON "Assignment"("course");

-- CreateIndex
CREATE INDEX "AssignmentVersion_knownAt_idx" ON "AssignmentVersion"("knownAt");

-- CreateIndex
CREATE INDEX "TrainingAct_personId_knownAt_idx" ON "TrainingAct"("personId", "knownAt");

-- CreateIndex
CREATE INDEX "TrainingAct_knownAt_idx" ON "TrainingAct"("knownAt");

-- CreateIndex
CREATE INDEX "Standing_changesAt_idx" ON "Standing"("changesAt");

-- CreateIndex
CREATE INDEX "Standing_personName_personId_course_idx" ON "Standing"("personName", "personId", "course");

-- CreateIndex
CREATE INDEX "Standing_dueAt_personId_course_idx" ON "Standing"("dueAt", "personId", "course");

-- CreateIndex
CREATE INDEX "Standing_state_dueAt_personId_course_idx" ON "Standing"("state", "dueAt", "personId", "course");

-- CreateIndex
CREATE INDEX "Standing_state_personName_personId_course_idx" ON "Standing"("state", "personName", "personId", "course");

-- CreateIndex
CREATE INDEX "Standing_course_state_personName_personId_idx" ON "Standing"("course", "state", "personName", "personId");

-- CreateIndex
CREATE INDEX "Standing_course_personName_personId_idx" ON "Standing"("course", "personName", "personId");

-- CreateIndex
CREATE INDEX "Standing_teamId_personName_personId_course_idx" ON "Standing"("teamId", "personName", "personId", "course");

-- CreateIndex
CREATE INDEX "Standing_siteId_personName_personId_course_idx" ON "Standing"("siteId", "personName", "personId", "course");

-- CreateIndex
CREATE INDEX "Viewing_at_id_idx" ON "Viewing"("at", "id");

-- CreateIndex
CREATE INDEX "RecordLine_correctedBy_at_seq_idx" ON "RecordLine"("correctedBy", "at", "seq");

-- A page of the log begins where the last one ended, also among entries of one instant.
DROP INDEX "AuditEntry_at_idx";
CREATE INDEX "AuditEntry_at_id_idx" ON "AuditEntry"("at", "id");

-- CreateIndex
CREATE INDEX "Standing_siteId_dueAt_personId_course_idx" ON "Standing"("siteId", "dueAt", "personId", "course");

-- CreateIndex
CREATE INDEX "Standing_expiresAt_personId_course_idx" ON "Standing"("expiresAt", "personId", "course");

-- CreateIndex
CREATE INDEX "Standing_completedAt_personId_course_idx" ON "Standing"("completedAt", "personId", "course");

-- CreateIndex
CREATE INDEX "Adjustment_personId_idx" ON "Adjustment"("personId");

-- CreateIndex
CREATE INDEX "Token_personId_kind_idx" ON "Token"("personId", "kind");

-- CreateIndex
CREATE INDEX "ImportRun_at_idx" ON "ImportRun"("at");

-- CreateIndex
CREATE INDEX "SavedView_page_idx" ON "SavedView"("page");

-- CreateIndex
CREATE INDEX "Report_nextRunAt_idx" ON "Report"("nextRunAt");

-- CreateIndex
CREATE INDEX "Viewing_personId_at_idx" ON "Viewing"("personId", "at");

-- CreateIndex
CREATE INDEX "Viewing_viewerId_at_idx" ON "Viewing"("viewerId", "at");

-- CreateIndex
CREATE INDEX "Certificate_seq_idx" ON "Certificate"("seq");

-- CreateIndex
CREATE INDEX "CorrectionRequest_state_at_idx" ON "CorrectionRequest"("state", "at");

-- CreateIndex
CREATE INDEX "CorrectionRequest_seq_idx" ON "CorrectionRequest"("seq");

-- CreateIndex
CREATE INDEX "RecordNote_seq_idx" ON "RecordNote"("seq");

-- CreateIndex
CREATE INDEX "Erasure_state_at_idx" ON "Erasure"("state", "at");

-- CreateIndex
CREATE INDEX "Erasure_personId_idx" ON "Erasure"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Job_key_key" ON "Job"("key");

-- CreateIndex
CREATE INDEX "Job_state_runAt_idx" ON "Job"("state", "runAt");

-- CreateIndex
CREATE INDEX "Job_kind_createdAt_idx" ON "Job"("kind", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_key_key" ON "Mail"("key");

-- CreateIndex
CREATE INDEX "Mail_state_createdAt_idx" ON "Mail"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Mail_createdAt_idx" ON "Mail"("createdAt");

-- CreateIndex
CREATE INDEX "Mail_personId_idx" ON "Mail"("personId");

-- CreateIndex
CREATE INDEX "RecordLine_at_seq_idx" ON "RecordLine"("at", "seq");

-- CreateIndex
CREATE INDEX "RecordLine_name_seq_idx" ON "RecordLine"("name", "seq");

-- CreateIndex
CREATE INDEX "RecordLine_personId_at_seq_idx" ON "RecordLine"("personId", "at", "seq");

-- CreateIndex
CREATE INDEX "RecordLine_slug_at_seq_idx" ON "RecordLine"("slug", "at", "seq");

-- CreateIndex
CREATE INDEX "RecordLine_slug_name_seq_idx" ON "RecordLine"("slug", "name", "seq");

-- CreateIndex
CREATE INDEX "RecordLine_result_at_seq_idx" ON "RecordLine"("result", "at", "seq");

-- CreateIndex
CREATE INDEX "RecordLine_result_name_seq_idx" ON "RecordLine"("result", "name", "seq");

-- CreateIndex
CREATE INDEX "RecordLine_teamId_at_seq_idx" ON "RecordLine"("teamId", "at", "seq");

-- CreateIndex
CREATE INDEX "RecordLine_teamId_name_seq_idx" ON "RecordLine"("teamId", "name", "seq");

-- CreateIndex
CREATE INDEX "RecordLine_siteId_at_seq_idx" ON "RecordLine"("siteId", "at", "seq");

-- CreateIndex
CREATE INDEX "RecordLine_siteId_name_seq_idx" ON "RecordLine"("siteId", "name", "seq");

-- CreateIndex
CREATE INDEX "RecordLine_kind_at_seq_idx" ON "RecordLine"("kind", "at", "seq");

-- Written by hand: what was known when is never changed. What was so of a person can be erased with the person.

CREATE TRIGGER "PersonFact_keeps_rows" BEFORE UPDATE ON "PersonFact"
BEGIN SELECT RAISE(ABORT, 'PersonFact is append-only: what is so now is a new row.'); END;
CREATE TRIGGER "PersonFact_replaces_none" BEFORE INSERT ON "PersonFact"
WHEN EXISTS (SELECT 1 FROM "PersonFact" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'PersonFact is append-only: what is so now is a new row.'); END;

CREATE TRIGGER "AssignmentVersion_keeps_rows" BEFORE UPDATE ON "AssignmentVersion"
BEGIN SELECT RAISE(ABORT, 'AssignmentVersion is append-only: a change is a new version.'); END;
CREATE TRIGGER "AssignmentVersion_replaces_none" BEFORE INSERT ON "AssignmentVersion"
WHEN EXISTS (SELECT 1 FROM "AssignmentVersion" WHERE "assignmentId" = NEW."assignmentId" AND "version" = NEW."version")
BEGIN SELECT RAISE(ABORT, 'AssignmentVersion is append-only: a change is a new version.'); END;
CREATE TRIGGER "AssignmentVersion_loses_none" BEFORE DELETE ON "AssignmentVersion"
BEGIN SELECT RAISE(ABORT, 'AssignmentVersion is append-only: a change is a new version.'); END;

CREATE TRIGGER "TrainingAct_keeps_rows" BEFORE UPDATE ON "TrainingAct"
BEGIN SELECT RAISE(ABORT, 'TrainingAct is append-only: an act is taken back by a new row.'); END;
CREATE TRIGGER "TrainingAct_replaces_none" BEFORE INSERT ON "TrainingAct"
WHEN EXISTS (SELECT 1 FROM "TrainingAct" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'TrainingAct is append-only: an act is taken back by a new row.'); END;
CREATE TRIGGER "TrainingAct_loses_none" BEFORE DELETE ON "TrainingAct"
BEGIN SELECT RAISE(ABORT, 'TrainingAct is append-only: an act is taken back by a new row.'); END;

CREATE TRIGGER "Viewing_keeps_rows" BEFORE UPDATE ON "Viewing"
BEGIN SELECT RAISE(ABORT, 'Viewing is append-only.'); END;
CREATE TRIGGER "Viewing_replaces_none" BEFORE INSERT ON "Viewing"
WHEN EXISTS (SELECT 1 FROM "Viewing" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'Viewing is append-only.'); END;
CREATE TRIGGER "Viewing_loses_none" BEFORE DELETE ON "Viewing"
BEGIN SELECT RAISE(ABORT, 'Viewing is append-only.'); END;

-- Of a certificate only its state changes, and none goes.
CREATE TRIGGER "Certificate_keeps_rows" BEFORE UPDATE ON "Certificate"
WHEN NEW."id" IS NOT OLD."id" OR NEW."seq" IS NOT OLD."seq" OR NEW."course" IS NOT OLD."course"
	OR NEW."title" IS NOT OLD."title" OR NEW."issuedAt" IS NOT OLD."issuedAt" OR NEW."expiresAt" IS NOT OLD."expiresAt"
	OR NEW."document" IS NOT OLD."document" OR NEW."signature" IS NOT OLD."signature" OR NEW."keyId" IS NOT OLD."keyId"
BEGIN SELECT RAISE(ABORT, 'What a certificate says never changes: issue a new one.'); END;
CREATE TRIGGER "Certificate_loses_none" BEFORE DELETE ON "Certificate"
BEGIN SELECT RAISE(ABORT, 'What a certificate says never changes: issue a new one.'); END;
CREATE TRIGGER "Certificate_replaces_none" BEFORE INSERT ON "Certificate"
WHEN EXISTS (SELECT 1 FROM "Certificate" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'What a certificate says never changes: issue a new one.'); END;

-- What was so before this release, as far as it was kept: each person in their team since their account was made.
INSERT INTO "PersonFact" ("id", "personId", "field", "value", "from", "knownAt", "byId", "source", "importId")
SELECT lower(hex(randomblob(16))), "id", 'team', "teamId", "createdAt", "createdAt", NULL, 'seed', NULL
FROM "Person" WHERE "teamId" IS NOT NULL;
INSERT INTO "PersonFact" ("id", "personId", "field", "value", "from", "knownAt", "byId", "source", "importId")
SELECT lower(hex(randomblob(16))), "id", 'role', "role", "createdAt", "createdAt", NULL, 'seed', NULL
FROM "Person";

INSERT INTO "RecordLine" ("seq", "personId", "name", "teamId", "siteId", "kind", "slug", "result", "way", "at", "expiresAt",
	"minutes", "correctedBy", "attestedBy")
SELECT r."seq", s."personId", COALESCE(p."name", ''), p."teamId", NULL, r."kind", r."slug", r."result", NULL, r."at", NULL,
	r."minutes", (SELECT c."seq" FROM "CompletionRecord" c WHERE c."corrects" = r."seq" ORDER BY c."seq" DESC LIMIT 1), NULL
FROM "CompletionRecord" r
LEFT JOIN "RecordSubject" s ON s."seq" = r."seq"
LEFT JOIN "Person" p ON p."id" = s."personId";

-- A lesson may be read again in a later round; each round keeps the version that was read.
CREATE TABLE "new_LessonReading" (
    "personId" TEXT NOT NULL,
    "lesson" TEXT NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 1,
    "versionHash" TEXT NOT NULL,
    "readAt" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "lesson", "round"),
    CONSTRAINT "LessonReading_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_LessonReading" ("personId", "lesson", "versionHash", "readAt")
SELECT "personId", "lesson", "versionHash", "readAt" FROM "LessonReading";
DROP TABLE "LessonReading";
ALTER TABLE "new_LessonReading" RENAME TO "LessonReading";
