-- RedefineTables: a move can be written, and then stand for no reply.
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Move" (
    "attemptId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "reply" TEXT,
    "scorer" TEXT,
    "tone" INTEGER,
    "respect" INTEGER,
    "commitment" TEXT,
    "key" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("attemptId", "number"),
    CONSTRAINT "Move_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Move" ("at", "attemptId", "bodyHash", "key", "kind", "number", "reply") SELECT "at", "attemptId", "bodyHash", "key", "kind", "number", "reply" FROM "Move";
DROP TABLE "Move";
ALTER TABLE "new_Move" RENAME TO "Move";
CREATE UNIQUE INDEX "Move_attemptId_key_key" ON "Move"("attemptId", "key");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateTable
CREATE TABLE "MoveText" (
    "attemptId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "salt" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("attemptId", "number"),
    CONSTRAINT "MoveText_attemptId_number_fkey" FOREIGN KEY ("attemptId", "number") REFERENCES "Move" ("attemptId", "number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- Written by hand: the triggers went with the table they stood on.
CREATE TRIGGER "Move_keeps_rows" BEFORE UPDATE ON "Move"
BEGIN SELECT RAISE(ABORT, 'Move is append-only.'); END;
CREATE TRIGGER "Move_loses_none" BEFORE DELETE ON "Move"
BEGIN SELECT RAISE(ABORT, 'Move is append-only.'); END;
CREATE TRIGGER "Move_replaces_none" BEFORE INSERT ON "Move"
WHEN EXISTS (SELECT 1 FROM "Move" WHERE "attemptId" = NEW."attemptId" AND ("number" = NEW."number" OR "key" = NEW."key"))
BEGIN SELECT RAISE(ABORT, 'Move is append-only.'); END;

-- What was typed can be erased, never changed.
CREATE TRIGGER "MoveText_keeps_rows" BEFORE UPDATE ON "MoveText"
BEGIN SELECT RAISE(ABORT, 'What was typed is never changed.'); END;
CREATE TRIGGER "MoveText_replaces_none" BEFORE INSERT ON "MoveText"
WHEN EXISTS (SELECT 1 FROM "MoveText" WHERE "attemptId" = NEW."attemptId" AND "number" = NEW."number")
BEGIN SELECT RAISE(ABORT, 'What was typed is never changed.'); END;
