import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isDataClass } from '#app/core/records/classes'

/**
 * What becomes of every column that holds text when its person is erased. A class of data: it goes, or is emptied, with
 * that class. `number`: who did something, as an id that leads nowhere once the identity is erased. `sealed`: in the chain
 * or signed, without a name. `house`: the house's own words, about nobody. `key`, `code`: neither words nor a person.
 * A new column wants a decision here before this passes.
 */
const decisions = `
Person
  key: id
  identity: email name passwordHash role number teamId siteId job managerId hiredOn leftOn timeZone
Site
  key: id
  house: name
  code: timeZone workDays workFrom workTo
PersonFact
  identity: id personId field value byId source importId
Assignment
  key: id
  code: course
  house: title
  number: createdById
AssignmentVersion
  key: assignmentId
  code: course due steps
  house: title
  number: rule byId
TrainingAct
  key: id undoes
  number: personId byId
  code: course kind code dueOn
ActNote
  about: actId text byId
Standing
  identity: personId course state assignmentId personName teamId siteId
Reminder
  letters: personId course step mailId
LearningTime
  learning: personId lesson day
Adjustment
  adjustments: id personId code note byId endedById
Token
  sign-in: hash kind personId byId
ImportRun
  key: id
  code: kind counts state
  house: file
  number: byId undoneById
  identity: changes
SavedView
  sign-in: id personId name page query
Report
  key: id
  house: name page query
  code: every hour timeZone
  identity: recipients
  number: createdById
Viewing
  key: id
  number: viewerId personId target
  code: what
Certificate
  key: id keyId supersededBy
  code: course state stateReason
  house: title
  sealed: document signature
  number: stateById
CorrectionRequest
  key: id
  code: change reason state
  about: note
  number: requestedById answeredById
RecordDoubt
  about: id personId text answer
  code: state
  number: answeredById
RecordNote
  about: id text byId
Erasure
  key: id
  number: personId requestedById approvedById doneById
  code: classes reason state counts
Job
  key: id key
  code: kind state leaseBy
  number: payload
  house: error outcome
Mail
  letters: id key personId to kind subject text html state error
Team
  key: id
  house: name
TeamTrainer
  identity: teamId personId
Session
  sign-in: id tokenHash personId agent
ContentVersion
  key: hash
  code: kind slug bounds compiler
  house: title source document words keys
ContentHead
  code: kind slug origin
  house: file problems
  key: hash sourceHash fileHash
Publication
  key: id hash previousHash
  code: kind slug act origin approval
  number: byId approvedById
  house: note
ContentOwner
  identity: kind slug personId
Draft
  key: id baseHash publishedHash
  code: kind slug state
  house: file
  number: ownerId updatedById submittedById approvedById
  authored: text
DraftEditor
  identity: draftId personId
DraftSave
  key: draftId
  authored: text
  number: byId
DraftFile
  key: draftId
  house: name
  authored: text
ReviewComment
  key: id draftId answers
  house: place
  authored: quote text
  number: byId resolvedById
Companion
  code: kind slug
  house: name text
  number: byId
Media
  key: id
  house: name alt
  code: type
  number: byId
MediaData
  key: id
Attempt
  key: id versionHash startKey
  number: personId
  code: slug mode memory engine rule result fromAttempt confirmation
  typed: felt
AttemptOutcome
  key: attemptId disputeId
  code: result
  number: byId
Dispute
  key: id attemptId
  number: personId answeredById
  typed: reason answer
  code: state
Obstacle
  told: id personId kind slug text state answer answeredById
Move
  key: attemptId key bodyHash
  code: kind reply scorer commitment judged
MoveText
  typed: attemptId salt text
TurnMark
  key: id attemptId
  code: kind scorer
  number: byId
  typed: reason
Setting
  house: name value
  number: byId
LessonNote
  notes: personId lesson note text
KeptReply
  notes: id personId context mood text scorer
RatingPanel
  key: id versionHash
  house: title
  code: slug
  number: createdById
RatingEnd
  key: panelId
  number: raterId
RatingItem
  key: id panelId
  code: reply
  house: context mood text
Rating
  key: itemId
  number: raterId
LessonReading
  learning: personId lesson versionHash
CheckAnswer
  learning: id personId lesson check versionHash chosen
CompletionRecord
  sealed: id kind slug versionHash attemptId movesDigest result scores rule engine commitment reason way inWorkTime language snapshot grantedById agreedById approval keyId previous mac
RecordLine
  identity: personId name teamId siteId kind slug result way
RecordSubject
  identity: personId salt
AuditEntry
  key: id
  number: actorId target
  identity: before after salt
  sealed: commitment keyId previous mac
  code: action
`

const others = ['number', 'sealed', 'house', 'key', 'code']

function decided(): Map<string, string> {
	const found = new Map<string, string>()
	let model = ''
	for (const line of decisions.trim().split('\n')) {
		const [, decision, columns] = /^ {2}([a-z-]+): (.+)$/.exec(line) ?? []
		if (!decision || !columns) model = line
		else for (const column of columns.split(' ')) found.set(`${model}.${column}`, decision)
	}
	return found
}

const schema = readFileSync('prisma/schema.prisma', 'utf8')
const textColumns = [...schema.matchAll(/^model (\w+) \{\n([^]*?)^\}/gm)].flatMap(([, model, body = '']) =>
	[...body.matchAll(/^\s+(\w+)\s+String\??(?=\s|$)/gm)].map(([, column]) => `${model}.${column}`),
)

test('PD1 every column with text has a decision, and every decision a column', () => {
	const known = decided()
	expect(textColumns.length).toBeGreaterThan(250)
	expect(textColumns.filter((column) => !known.has(column))).toEqual([])
	expect([...known.keys()].filter((column) => !textColumns.includes(column))).toEqual([])
})

test('PD2 every decision is one that there is', () => {
	expect([...decided()].filter(([, one]) => !isDataClass(one) && !others.includes(one))).toEqual([])
})

test('PD3 whoever a row belongs to is no more than a number, or goes', () => {
	const people = [...decided()].filter(([column]) =>
		/\.(personId|.*ById|byId|viewerId|actorId)$/.test(column),
	)
	expect(people.length).toBeGreaterThan(40)
	expect(people.filter(([, one]) => one === 'code' || one === 'house' || one === 'key')).toEqual([])
})
