import type { Prisma } from './generated/client'

/** What store functions take first: the database, or the transaction they run in. */
export type Queries = Pick<
	Prisma.TransactionClient,
	| 'person'
	| 'team'
	| 'teamTrainer'
	| 'session'
	| 'contentVersion'
	| 'contentHead'
	| 'publication'
	| 'contentOwner'
	| 'draft'
	| 'draftEditor'
	| 'draftSave'
	| 'draftFile'
	| 'reviewComment'
	| 'companion'
	| 'media'
	| 'mediaData'
	| 'attempt'
	| 'attemptOutcome'
	| 'dispute'
	| 'obstacle'
	| 'move'
	| 'moveText'
	| 'turnMark'
	| 'setting'
	| 'keptReply'
	| 'lessonNote'
	| 'ratingPanel'
	| 'ratingItem'
	| 'rating'
	| 'ratingEnd'
	| 'lessonReading'
	| 'checkAnswer'
	| 'completionRecord'
	| 'recordSubject'
	| 'auditEntry'
	| 'site'
	| 'personFact'
	| 'assignment'
	| 'assignmentVersion'
	| 'trainingAct'
	| 'actNote'
	| 'standing'
	| 'reminder'
	| 'learningTime'
	| 'adjustment'
	| 'token'
	| 'importRun'
	| 'savedView'
	| 'report'
	| 'viewing'
	| 'certificate'
	| 'correctionRequest'
	| 'recordDoubt'
	| 'recordNote'
	| 'recordLine'
	| 'erasure'
	| 'job'
	| 'mail'
	| '$queryRawUnsafe'
	| '$executeRawUnsafe'
>

/** Queries that are looked up anew at every use: the database as a whole, or the transaction one is in. */
export function queriesBy(now: () => Queries): Queries {
	return {
		get person() {
			return now().person
		},
		get team() {
			return now().team
		},
		get teamTrainer() {
			return now().teamTrainer
		},
		get session() {
			return now().session
		},
		get contentVersion() {
			return now().contentVersion
		},
		get contentHead() {
			return now().contentHead
		},
		get publication() {
			return now().publication
		},
		get contentOwner() {
			return now().contentOwner
		},
		get draft() {
			return now().draft
		},
		get draftEditor() {
			return now().draftEditor
		},
		get draftSave() {
			return now().draftSave
		},
		get draftFile() {
			return now().draftFile
		},
		get reviewComment() {
			return now().reviewComment
		},
		get companion() {
			return now().companion
		},
		get media() {
			return now().media
		},
		get mediaData() {
			return now().mediaData
		},
		get attemptOutcome() {
			return now().attemptOutcome
		},
		get dispute() {
			return now().dispute
		},
		get obstacle() {
			return now().obstacle
		},
		get attempt() {
			return now().attempt
		},
		get move() {
			return now().move
		},
		get moveText() {
			return now().moveText
		},
		get turnMark() {
			return now().turnMark
		},
		get setting() {
			return now().setting
		},
		get ratingPanel() {
			return now().ratingPanel
		},
		get ratingItem() {
			return now().ratingItem
		},
		get rating() {
			return now().rating
		},
		get ratingEnd() {
			return now().ratingEnd
		},
		get keptReply() {
			return now().keptReply
		},
		get lessonNote() {
			return now().lessonNote
		},
		get lessonReading() {
			return now().lessonReading
		},
		get checkAnswer() {
			return now().checkAnswer
		},
		get completionRecord() {
			return now().completionRecord
		},
		get recordSubject() {
			return now().recordSubject
		},
		get auditEntry() {
			return now().auditEntry
		},
		get site() {
			return now().site
		},
		get personFact() {
			return now().personFact
		},
		get assignment() {
			return now().assignment
		},
		get assignmentVersion() {
			return now().assignmentVersion
		},
		get trainingAct() {
			return now().trainingAct
		},
		get actNote() {
			return now().actNote
		},
		get standing() {
			return now().standing
		},
		get reminder() {
			return now().reminder
		},
		get learningTime() {
			return now().learningTime
		},
		get adjustment() {
			return now().adjustment
		},
		get token() {
			return now().token
		},
		get importRun() {
			return now().importRun
		},
		get savedView() {
			return now().savedView
		},
		get report() {
			return now().report
		},
		get viewing() {
			return now().viewing
		},
		get certificate() {
			return now().certificate
		},
		get recordDoubt() {
			return now().recordDoubt
		},
		get correctionRequest() {
			return now().correctionRequest
		},
		get recordNote() {
			return now().recordNote
		},
		get recordLine() {
			return now().recordLine
		},
		get erasure() {
			return now().erasure
		},
		get job() {
			return now().job
		},
		get mail() {
			return now().mail
		},
		$queryRawUnsafe: (sql, ...values) => now().$queryRawUnsafe(sql, ...values),
		$executeRawUnsafe: (sql, ...values) => now().$executeRawUnsafe(sql, ...values),
	}
}
