-- CreateIndex
CREATE INDEX "Standing_state_course_personName_personId_idx" ON "Standing"("state", "course", "personName", "personId");
