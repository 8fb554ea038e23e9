-- CreateTable
CREATE TABLE "RecordDoubt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "seq" INTEGER,
    "text" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "answer" TEXT,
    "answeredById" TEXT,
    "answeredAt" DATETIME,
    "newSeq" INTEGER,
    "seenAt" DATETIME,
    CONSTRAINT "RecordDoubt_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "RecordDoubt_personId_idx" ON "RecordDoubt"("personId");

-- CreateIndex
CREATE INDEX "RecordDoubt_state_at_idx" ON "RecordDoubt"("state", "at");
