-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN "commitment" TEXT;
ALTER TABLE "AuditEntry" ADD COLUMN "keyId" TEXT;
ALTER TABLE "AuditEntry" ADD COLUMN "late" BOOLEAN;
ALTER TABLE "AuditEntry" ADD COLUMN "mac" TEXT;
ALTER TABLE "AuditEntry" ADD COLUMN "previous" TEXT;
ALTER TABLE "AuditEntry" ADD COLUMN "salt" TEXT;
ALTER TABLE "AuditEntry" ADD COLUMN "seq" INTEGER;

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_seq_key" ON "AuditEntry"("seq");

-- Written by hand: what a line says is never changed. It may be sealed, once, and its texts may be erased with the salt that binds them.
DROP TRIGGER "AuditEntry_keeps_rows";
CREATE TRIGGER "AuditEntry_keeps_rows" BEFORE UPDATE ON "AuditEntry"
WHEN NEW."id" IS NOT OLD."id" OR NEW."at" IS NOT OLD."at" OR NEW."actorId" IS NOT OLD."actorId"
	OR NEW."action" IS NOT OLD."action" OR NEW."target" IS NOT OLD."target"
	OR NOT (
		(OLD."mac" IS NULL AND NEW."before" IS OLD."before" AND NEW."after" IS OLD."after")
		OR (NEW."before" IS NULL AND NEW."after" IS NULL AND NEW."salt" IS NULL
			AND NEW."seq" IS OLD."seq" AND NEW."commitment" IS OLD."commitment" AND NEW."late" IS OLD."late"
			AND NEW."keyId" IS OLD."keyId" AND NEW."previous" IS OLD."previous" AND NEW."mac" IS OLD."mac")
	)
BEGIN SELECT RAISE(ABORT, 'AuditEntry is append-only.'); END;

DROP TRIGGER "AuditEntry_replaces_none";
CREATE TRIGGER "AuditEntry_replaces_none" BEFORE INSERT ON "AuditEntry"
WHEN EXISTS (SELECT 1 FROM "AuditEntry" WHERE "id" = NEW."id" OR "seq" = NEW."seq")
BEGIN SELECT RAISE(ABORT, 'AuditEntry is append-only.'); END;

-- Files of people renamed somebody without their records in the list hearing of it.
UPDATE "RecordLine" SET "name" = p."name", "teamId" = p."teamId", "siteId" = p."siteId"
FROM "Person" AS p WHERE p."id" = "RecordLine"."personId"
	AND ("RecordLine"."name" <> p."name" OR "RecordLine"."teamId" IS NOT p."teamId" OR "RecordLine"."siteId" IS NOT p."siteId");
