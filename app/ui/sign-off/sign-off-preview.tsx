import { Form } from '@remix-run/react'
import { urls } from '#app/urls'
import { SubmitButton } from '../form/submit-button'
import { Card } from '../primitives/card'
import { languageName } from '../primitives/language-name'
import { timeText } from '../primitives/time-text'
import { signOffWords as words } from '../words/sign-off'
import { holdsText } from './holds-text'
import type { SignOffTyped, SignOffViewProps } from './sign-off-page'

/** Everything once more, before it is written for good. */
export function SignOffPreview({ view, typed }: { view: SignOffViewProps; typed: SignOffTyped }) {
	const people = view.people.filter(({ id }) => typed.people.includes(id))
	const course = view.courses.find(({ slug }) => slug === typed.course)?.title ?? typed.course
	const way = typed.way === 'classroom' ? words.ways.classroom.label : words.ways.observed.label
	const day = timeText(new Date(`${typed.day}T12:00:00Z`))
	const kept = ['course', 'way', 'day', 'minutes', 'language', 'team', 'who'] as const
	return (
		<Card as="section" labelledBy="preview">
			<h2 id="preview" className="text-xl">
				{words.previewTitle}
			</h2>
			<p className="mt-3 text-lg font-semibold">
				{words.preview(course, way.toLowerCase(), day, Number(typed.minutes), languageName(typed.language))}
			</p>
			<p className="mt-4">{words.ofThem(people.length)}</p>
			<ul className="mt-2 list-disc space-y-1 ps-6">
				{people.map(({ id, name, email, holds }) => (
					<li key={id}>
						{name} <span className="text-ink-soft">{email}</span>
						{holds !== null && (
							<span className="block text-sm text-warn">
								{holdsText(holds)}: {words.again}
							</span>
						)}
					</li>
				))}
			</ul>
			<p className="mt-4 max-w-measure text-sm text-ink-soft">{words.note}</p>
			<Form method="post" action={urls.signOff()} className="mt-5 flex flex-wrap gap-2">
				{kept.map((name) => (
					<input key={name} type="hidden" name={name} value={typed[name]} />
				))}
				{people.map(({ id }) => (
					<input key={id} type="hidden" name="people" value={id} />
				))}
				<SubmitButton name="intent" value="sign">
					{words.sign}
				</SubmitButton>
				<SubmitButton name="intent" value="change" look="quiet">
					{words.change}
				</SubmitButton>
			</Form>
		</Card>
	)
}
