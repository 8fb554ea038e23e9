-- AlterTable
ALTER TABLE "CompletionRecord" ADD COLUMN "round" INTEGER;

-- CreateTable
CREATE TABLE "Publication" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "previousHash" TEXT,
    "origin" TEXT NOT NULL,
    "byId" TEXT,
    "approval" TEXT NOT NULL,
    "approvedById" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ContentOwner" (
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("kind", "slug", "personId"),
    CONSTRAINT "ContentOwner_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "baseHash" TEXT,
    "state" TEXT NOT NULL DEFAULT 'writing',
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "updatedById" TEXT NOT NULL,
    "submittedById" TEXT,
    "submittedAt" DATETIME,
    "approvedById" TEXT,
    "approvedAt" DATETIME,
    "approvedVersion" INTEGER,
    "publishedHash" TEXT,
    "closedAt" DATETIME,
    CONSTRAINT "Draft_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftEditor" (
    "draftId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("draftId", "personId"),
    CONSTRAINT "DraftEditor_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DraftEditor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftSave" (
    "draftId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("draftId", "version"),
    CONSTRAINT "DraftSave_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftFile" (
    "draftId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("draftId", "name"),
    CONSTRAINT "DraftFile_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewComment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "draftId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "place" TEXT,
    "quote" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "answers" TEXT,
    "resolvedById" TEXT,
    "resolvedAt" DATETIME,
    CONSTRAINT "ReviewComment_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Companion" (
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT,
    "byId" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("kind", "slug", "name")
);

-- CreateTable
CREATE TABLE "Media" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "alt" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "size" INTEGER NOT NULL,
    "byId" TEXT,
    "at" DATETIME NOT NULL,
    "gone" DATETIME
);

-- CreateTable
CREATE TABLE "MediaData" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "bytes" BLOB NOT NULL,
    CONSTRAINT "MediaData_id_fkey" FOREIGN KEY ("id") REFERENCES "Media" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AttemptOutcome" (
    "attemptId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "result" TEXT NOT NULL,
    "passed" BOOLEAN,
    "disputeId" TEXT,
    "byId" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("attemptId", "round"),
    CONSTRAINT "AttemptOutcome_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Dispute" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "attemptId" TEXT NOT NULL,
    "move" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "answer" TEXT,
    "answeredById" TEXT,
    "answeredAt" DATETIME,
    "round" INTEGER,
    "seenAt" DATETIME,
    CONSTRAINT "Dispute_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Dispute_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Obstacle" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "named" BOOLEAN NOT NULL DEFAULT true,
    "at" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'new',
    "answer" TEXT,
    "answeredById" TEXT,
    "answeredAt" DATETIME,
    "seenAt" DATETIME,
    CONSTRAINT "Obstacle_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "ContentHead" ADD COLUMN "origin" TEXT NOT NULL DEFAULT 'file';
ALTER TABLE "ContentHead" ADD COLUMN "fileHash" TEXT;
ALTER TABLE "ContentHead" ADD COLUMN "retiredAt" DATETIME;
ALTER TABLE "TurnMark" ADD COLUMN "round" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Publication_kind_slug_at_idx" ON "Publication"("kind", "slug", "at");

-- CreateIndex
CREATE INDEX "ContentOwner_personId_idx" ON "ContentOwner"("personId");

-- CreateIndex
CREATE INDEX "Draft_ownerId_state_idx" ON "Draft"("ownerId", "state");

-- CreateIndex
CREATE INDEX "Draft_kind_slug_idx" ON "Draft"("kind", "slug");

-- CreateIndex
CREATE INDEX "DraftEditor_personId_idx" ON "DraftEditor"("personId");

-- CreateIndex
CREATE INDEX "ReviewComment_draftId_at_idx" ON "ReviewComment"("draftId", "at");

-- CreateIndex
CREATE INDEX "Dispute_personId_idx" ON "Dispute"("personId");

-- CreateIndex
CREATE INDEX "Dispute_state_at_idx" ON "Dispute"("state", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Dispute_attemptId_move_key" ON "Dispute"("attemptId", "move");

-- CreateIndex
CREATE INDEX "Obstacle_personId_idx" ON "Obstacle"("personId");

-- CreateIndex
CREATE INDEX "Obstacle_state_at_idx" ON "Obstacle"("state", "at");

-- CreateIndex
CREATE INDEX "Attempt_versionHash_mode_idx" ON "Attempt"("versionHash", "mode");

-- What is live already came from files, and nobody wrote down who approved it.
INSERT INTO "Publication" ("id", "kind", "slug", "act", "hash", "origin", "approval", "at")
SELECT lower(hex(randomblob(16))), "kind", "slug", 'publish', "hash", 'file', 'none', "publishedAt"
FROM "ContentHead" WHERE "hash" IS NOT NULL AND "publishedAt" IS NOT NULL;

CREATE TRIGGER "Publication_keeps_rows" BEFORE UPDATE ON "Publication"
BEGIN SELECT RAISE(ABORT, 'Publication is append-only.'); END;
CREATE TRIGGER "Publication_loses_none" BEFORE DELETE ON "Publication"
BEGIN SELECT RAISE(ABORT, 'Publication is append-only.'); END;
CREATE TRIGGER "Publication_replaces_none" BEFORE INSERT ON "Publication"
WHEN EXISTS (SELECT 1 FROM "Publication" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'Publication is append-only.'); END;

CREATE TRIGGER "AttemptOutcome_keeps_rows" BEFORE UPDATE ON "AttemptOutcome"
BEGIN SELECT RAISE(ABORT, 'AttemptOutcome is append-only: a new outcome is a new row.'); END;
CREATE TRIGGER "AttemptOutcome_loses_none" BEFORE DELETE ON "AttemptOutcome"
BEGIN SELECT RAISE(ABORT, 'AttemptOutcome is append-only: a new outcome is a new row.'); END;
CREATE TRIGGER "AttemptOutcome_replaces_none" BEFORE INSERT ON "AttemptOutcome"
WHEN EXISTS (SELECT 1 FROM "AttemptOutcome" WHERE "attemptId" = NEW."attemptId" AND "round" = NEW."round")
BEGIN SELECT RAISE(ABORT, 'AttemptOutcome is append-only: a new outcome is a new row.'); END;

-- The round of a mark is as fixed as the mark itself.
DROP TRIGGER "TurnMark_keeps_rows";
CREATE TRIGGER "TurnMark_keeps_rows" BEFORE UPDATE ON "TurnMark"
WHEN NEW."reason" IS NOT NULL
	OR NEW."id" IS NOT OLD."id" OR NEW."attemptId" IS NOT OLD."attemptId" OR NEW."number" IS NOT OLD."number"
	OR NEW."kind" IS NOT OLD."kind" OR NEW."tone" IS NOT OLD."tone" OR NEW."respect" IS NOT OLD."respect"
	OR NEW."scorer" IS NOT OLD."scorer" OR NEW."byId" IS NOT OLD."byId" OR NEW."at" IS NOT OLD."at"
	OR NEW."round" IS NOT OLD."round"
BEGIN SELECT RAISE(ABORT, 'TurnMark is append-only: a new mark is a new row.'); END;
