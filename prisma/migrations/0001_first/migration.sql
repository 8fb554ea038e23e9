-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" DATETIME NOT NULL,
    "teamId" TEXT,
    CONSTRAINT "Person_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Team" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "TeamTrainer" (
    "teamId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    PRIMARY KEY ("teamId", "personId"),
    CONSTRAINT "TeamTrainer_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TeamTrainer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastSeenAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "steppedUpAt" DATETIME,
    "agent" TEXT NOT NULL,
    "revokedAt" DATETIME,
    CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ContentVersion" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "words" TEXT,
    "keys" TEXT,
    "bounds" TEXT,
    "compiler" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ContentHead" (
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "hash" TEXT,
    "sourceHash" TEXT NOT NULL,
    "problems" TEXT NOT NULL,
    "publishedAt" DATETIME,
    "checkedAt" DATETIME NOT NULL,

    PRIMARY KEY ("kind", "slug")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "versionHash" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "seed" INTEGER NOT NULL,
    "memory" TEXT NOT NULL DEFAULT '{}',
    "engine" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "startKey" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "result" TEXT,
    "passed" BOOLEAN,
    "felt" TEXT,
    "fromAttempt" TEXT,
    "fromTurn" INTEGER,
    CONSTRAINT "Attempt_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Move" (
    "attemptId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "reply" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("attemptId", "number"),
    CONSTRAINT "Move_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LessonReading" (
    "personId" TEXT NOT NULL,
    "lesson" TEXT NOT NULL,
    "versionHash" TEXT NOT NULL,
    "readAt" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "lesson"),
    CONSTRAINT "LessonReading_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CheckAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "lesson" TEXT NOT NULL,
    "check" TEXT NOT NULL,
    "versionHash" TEXT NOT NULL,
    "chosen" TEXT NOT NULL,
    "right" BOOLEAN NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "CheckAnswer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CompletionRecord" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "versionHash" TEXT NOT NULL,
    "attemptId" TEXT,
    "movesDigest" TEXT,
    "result" TEXT NOT NULL,
    "scores" TEXT,
    "rule" TEXT,
    "engine" TEXT,
    "at" DATETIME NOT NULL,
    "minutes" INTEGER NOT NULL,
    "commitment" TEXT NOT NULL,
    "corrects" INTEGER,
    "reason" TEXT,
    "keyId" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "mac" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "RecordSubject" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    CONSTRAINT "RecordSubject_seq_fkey" FOREIGN KEY ("seq") REFERENCES "CompletionRecord" ("seq") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RecordSubject_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Person_teamId_idx" ON "Person"("teamId");

-- CreateIndex
CREATE UNIQUE INDEX "Team_name_key" ON "Team"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "ContentVersion_kind_slug_idx" ON "ContentVersion"("kind", "slug");

-- CreateIndex
CREATE INDEX "Attempt_personId_slug_mode_idx" ON "Attempt"("personId", "slug", "mode");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_personId_startKey_key" ON "Attempt"("personId", "startKey");

-- CreateIndex
CREATE UNIQUE INDEX "Move_attemptId_key_key" ON "Move"("attemptId", "key");

-- CreateIndex
CREATE INDEX "CheckAnswer_personId_lesson_idx" ON "CheckAnswer"("personId", "lesson");

-- CreateIndex
CREATE UNIQUE INDEX "CompletionRecord_id_key" ON "CompletionRecord"("id");

-- CreateIndex
CREATE INDEX "CompletionRecord_kind_slug_idx" ON "CompletionRecord"("kind", "slug");

-- CreateIndex
CREATE INDEX "CompletionRecord_at_idx" ON "CompletionRecord"("at");

-- CreateIndex
CREATE INDEX "RecordSubject_personId_idx" ON "RecordSubject"("personId");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- Written by hand: what is kept is never changed. Corrections are new rows.
CREATE TRIGGER "CompletionRecord_keeps_rows" BEFORE UPDATE ON "CompletionRecord"
BEGIN SELECT RAISE(ABORT, 'CompletionRecord is append-only: a correction is a new row.'); END;
CREATE TRIGGER "CompletionRecord_loses_none" BEFORE DELETE ON "CompletionRecord"
BEGIN SELECT RAISE(ABORT, 'CompletionRecord is append-only: a correction is a new row.'); END;
-- An INSERT OR REPLACE would remove rows without the DELETE trigger being asked.
CREATE TRIGGER "CompletionRecord_grows_in_order" BEFORE INSERT ON "CompletionRecord"
WHEN NEW."seq" <> (SELECT COALESCE(MAX("seq"), 0) + 1 FROM "CompletionRecord")
  OR EXISTS (SELECT 1 FROM "CompletionRecord" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'CompletionRecord grows by one row at its end.'); END;

CREATE TRIGGER "AuditEntry_keeps_rows" BEFORE UPDATE ON "AuditEntry"
BEGIN SELECT RAISE(ABORT, 'AuditEntry is append-only.'); END;
CREATE TRIGGER "AuditEntry_loses_none" BEFORE DELETE ON "AuditEntry"
BEGIN SELECT RAISE(ABORT, 'AuditEntry is append-only.'); END;
CREATE TRIGGER "AuditEntry_replaces_none" BEFORE INSERT ON "AuditEntry"
WHEN EXISTS (SELECT 1 FROM "AuditEntry" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'AuditEntry is append-only.'); END;

CREATE TRIGGER "Move_keeps_rows" BEFORE UPDATE ON "Move"
BEGIN SELECT RAISE(ABORT, 'Move is append-only.'); END;
CREATE TRIGGER "Move_loses_none" BEFORE DELETE ON "Move"
BEGIN SELECT RAISE(ABORT, 'Move is append-only.'); END;
CREATE TRIGGER "Move_replaces_none" BEFORE INSERT ON "Move"
WHEN EXISTS (SELECT 1 FROM "Move" WHERE "attemptId" = NEW."attemptId" AND ("number" = NEW."number" OR "key" = NEW."key"))
BEGIN SELECT RAISE(ABORT, 'Move is append-only.'); END;

CREATE TRIGGER "ContentVersion_keeps_rows" BEFORE UPDATE ON "ContentVersion"
BEGIN SELECT RAISE(ABORT, 'A published version never changes: publish a new one.'); END;
CREATE TRIGGER "ContentVersion_loses_none" BEFORE DELETE ON "ContentVersion"
BEGIN SELECT RAISE(ABORT, 'A published version never changes: publish a new one.'); END;
