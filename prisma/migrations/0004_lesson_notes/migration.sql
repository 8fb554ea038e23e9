-- CreateTable
CREATE TABLE "LessonNote" (
    "personId" TEXT NOT NULL,
    "lesson" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "lesson", "note"),
    CONSTRAINT "LessonNote_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
