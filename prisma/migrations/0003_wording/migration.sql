-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN "confirmation" TEXT;

-- AlterTable
ALTER TABLE "Move" ADD COLUMN "judged" TEXT;

-- CreateTable
CREATE TABLE "TurnMark" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "attemptId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "tone" INTEGER,
    "respect" INTEGER,
    "scorer" TEXT,
    "byId" TEXT,
    "reason" TEXT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "TurnMark_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Setting" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL,
    "byId" TEXT,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "KeptReply" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "context" TEXT NOT NULL,
    "mood" TEXT,
    "text" TEXT NOT NULL,
    "scorer" TEXT NOT NULL,
    "tone" INTEGER NOT NULL,
    "respect" INTEGER NOT NULL,
    "resolution" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "KeptReply_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RatingPanel" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "slug" TEXT,
    "versionHash" TEXT,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "closedAt" DATETIME
);

-- CreateTable
CREATE TABLE "RatingEnd" (
    "panelId" TEXT NOT NULL,
    "raterId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("panelId", "raterId"),
    CONSTRAINT "RatingEnd_panelId_fkey" FOREIGN KEY ("panelId") REFERENCES "RatingPanel" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RatingEnd_raterId_fkey" FOREIGN KEY ("raterId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RatingItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "panelId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "reply" TEXT,
    "context" TEXT NOT NULL,
    "mood" TEXT,
    "text" TEXT NOT NULL,
    CONSTRAINT "RatingItem_panelId_fkey" FOREIGN KEY ("panelId") REFERENCES "RatingPanel" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Rating" (
    "itemId" TEXT NOT NULL,
    "raterId" TEXT NOT NULL,
    "tone" INTEGER NOT NULL,
    "respect" INTEGER NOT NULL,
    "resolution" INTEGER NOT NULL,
    "acceptable" BOOLEAN NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("itemId", "raterId"),
    CONSTRAINT "Rating_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "RatingItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Rating_raterId_fkey" FOREIGN KEY ("raterId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "TurnMark_attemptId_number_idx" ON "TurnMark"("attemptId", "number");

-- CreateIndex
CREATE INDEX "KeptReply_personId_at_idx" ON "KeptReply"("personId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "RatingItem_panelId_position_key" ON "RatingItem"("panelId", "position");

-- CreateIndex
CREATE INDEX "Rating_raterId_idx" ON "Rating"("raterId");

-- Written by hand: a mark beside another is as lasting as a move. Only a reason, which is free text, can be erased.
CREATE TRIGGER "TurnMark_keeps_rows" BEFORE UPDATE ON "TurnMark"
WHEN NEW."reason" IS NOT NULL
	OR NEW."id" IS NOT OLD."id" OR NEW."attemptId" IS NOT OLD."attemptId" OR NEW."number" IS NOT OLD."number"
	OR NEW."kind" IS NOT OLD."kind" OR NEW."tone" IS NOT OLD."tone" OR NEW."respect" IS NOT OLD."respect"
	OR NEW."scorer" IS NOT OLD."scorer" OR NEW."byId" IS NOT OLD."byId" OR NEW."at" IS NOT OLD."at"
BEGIN SELECT RAISE(ABORT, 'TurnMark is append-only: a new mark is a new row.'); END;
CREATE TRIGGER "TurnMark_loses_none" BEFORE DELETE ON "TurnMark"
BEGIN SELECT RAISE(ABORT, 'TurnMark is append-only: a new mark is a new row.'); END;
CREATE TRIGGER "TurnMark_replaces_none" BEFORE INSERT ON "TurnMark"
WHEN EXISTS (SELECT 1 FROM "TurnMark" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'TurnMark is append-only: a new mark is a new row.'); END;
