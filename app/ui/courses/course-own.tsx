import { Form } from '@remix-run/react'
import { type DueDay, presses, type Urgency } from '#app/core/records/urgency'
import { SubmitButton } from '../form/submit-button'
import { Badge } from '../primitives/badge'
import { Card } from '../primitives/card'
import { type GroupTold, coursePageWords as words } from '../words/course-page'
import { urgencyLooks, urgencyWords } from '../words/my-courses'
import { dayLine } from './day-line'

export type Why = {
	by: string | null
	/** The day since when it has been theirs, in words. */
	since: string
	everyone: boolean
	named: boolean
	groups: GroupTold[]
}
export type Decision =
	| { kind: 'leave' | 'exempt'; until: string | null }
	| { kind: 'extend'; until: string }
	| { kind: 'withdraw' }

export type CourseOwnProps = {
	urgency: Urgency
	due: DueDay | null
	holds: DueDay | null
	why: Why | null
	/** Since when it is one's own by one's own wish, in words. */
	enrolled: string | null
	/** It is nobody's wish that one takes it, nor one's own, and it is not done. */
	mayEnrol: boolean
	decisions: Decision[]
}

/** Whose wish a course is and why, by when, what was decided about it, and how to take it up or leave it. */
export function CourseOwn({ urgency, due, holds, why, enrolled, mayEnrol, decisions }: CourseOwnProps) {
	if (!why && !enrolled && !mayEnrol && decisions.length === 0 && !holds) return null
	const day = dayLine({ urgency, due, holds })
	return (
		<Card as="section" labelledBy="own-title" className="mb-6">
			<h2 id="own-title" className="text-lg">
				{why || enrolled ? words.whyTitle : words.ownTitle}
			</h2>
			{(why || enrolled || day) && (
				<p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
					{(why || enrolled) && <Badge look={urgencyLooks[urgency]}>{urgencyWords[urgency]}</Badge>}
					{day && <span className="font-semibold">{day}</span>}
				</p>
			)}
			{decisions.map((decision) => (
				<p key={decision.kind} className="mt-3 rounded-md bg-primary-wash p-3">
					{decisionWords(decision)}
				</p>
			))}
			{why && (
				<p className="mt-3 text-sm text-ink-soft">
					{why.by ? words.assignedBy(why.by, why.since) : words.assigned(why.since)} {becauseOf(why)}
					{!due && !holds && presses({ urgency }) && ` ${words.noDue}`}
				</p>
			)}
			{enrolled && (
				<OneButton intent="leave" text={`${words.enrolled(enrolled)} ${words.leaveText}`} act={words.leave} />
			)}
			{mayEnrol && <OneButton intent="enrol" text={words.enrolText} act={words.enrol} />}
		</Card>
	)
}

function OneButton({ intent, text, act }: { intent: 'enrol' | 'leave'; text: string; act: string }) {
	return (
		<Form method="post" className="mt-3">
			<p className="text-sm text-ink-soft">{text}</p>
			<input type="hidden" name="intent" value={intent} />
			<SubmitButton look="secondary" className="mt-3" match={{ intent }}>
				{act}
			</SubmitButton>
		</Form>
	)
}

function decisionWords(decision: Decision): string {
	switch (decision.kind) {
		case 'leave':
		case 'exempt':
			return words.decisions[decision.kind](decision.until)
		case 'extend':
			return words.decisions.extend(decision.until)
		case 'withdraw':
			return words.decisions.withdraw
	}
}

function becauseOf({ named, everyone, groups }: Why): string {
	if (named) return words.named
	if (everyone) return words.everyone
	const [only, ...more] = groups
	return only && more.length === 0 ? words.group(only) : words.groups
}
