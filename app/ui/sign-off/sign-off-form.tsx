import { Form } from '@remix-run/react'
import { urls } from '#app/urls'
import { ChoiceGroup } from '../form/choice-group'
import { DateInput } from '../form/date-input'
import { ErrorSummary } from '../form/error-summary'
import { Select } from '../form/select'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { signOffWords as words } from '../words/sign-off'
import { holdsText } from './holds-text'
import type { SignOffPosted, SignOffTyped, SignOffViewProps } from './sign-off-page'

type Problem = SignOffPosted['problems'][number]
export type SignOffFormProps = { view: SignOffViewProps; typed: SignOffTyped; problems: Problem[] }

const fields: Record<Problem, string> = {
	...{ course: 'field-course', 'no-course': 'field-course', way: 'field-way', day: 'field-day' },
	...{ future: 'field-day', early: 'field-day', minutes: 'field-minutes', people: 'field-people' },
	...{ language: 'field-language', oneself: 'field-people', 'not-theirs': 'field-people' },
}

/** Who did what, when and how. */
export function SignOffForm({ view, typed, problems }: SignOffFormProps) {
	const at = (field: string) => {
		const found = problems.find((problem) => fields[problem] === `field-${field}`)
		return found && words.problems[found]
	}
	const people = view.people.map((person) => ({
		value: person.id,
		label: person.name,
		hint: [person.email, person.team, holdsText(person.holds)].filter(Boolean).join(' · '),
	}))
	return (
		<Form method="post" action={urls.signOff()} noValidate key={`${typed.team} ${typed.who}`}>
			<ErrorSummary
				problems={problems.map((problem) => ({ field: fields[problem], text: words.problems[problem] }))}
			/>
			<input type="hidden" name="team" value={typed.team} />
			<input type="hidden" name="who" value={typed.who} />
			{people.length === 0 ? (
				<p id="field-people" className="mb-6 text-ink-soft">
					{typed.team === '' && typed.who === '' ? words.searchFirst : words.none}
				</p>
			) : (
				<ChoiceGroup
					legend={words.who}
					name="people"
					kind="several"
					choices={people}
					value={typed.people}
					error={at('people')}
					{...(view.more && { hint: words.many(view.people.length) })}
				/>
			)}
			<fieldset>
				<legend className="mb-4 font-display text-xl font-semibold">{words.what}</legend>
				<Select
					label={words.course}
					name="course"
					value={typed.course}
					choices={view.courses.map(({ slug, title }) => ({ value: slug, label: title }))}
					none={words.choose}
					error={at('course')}
				/>
				<ChoiceGroup
					legend={words.way}
					name="way"
					choices={Object.entries(words.ways).map(([value, way]) => ({ value, ...way }))}
					value={[typed.way]}
					error={at('way')}
				/>
				<div className="grid gap-x-4 sm:grid-cols-2">
					<DateInput label={words.day} name="day" value={typed.day} error={at('day')} />
					<TextInput
						label={words.minutes}
						name="minutes"
						inputMode="numeric"
						value={typed.minutes}
						maxLength={4}
						error={at('minutes')}
					/>
					<TextInput
						label={words.language}
						name="language"
						hint={words.languageHint}
						value={typed.language}
						maxLength={12}
						autoComplete="off"
						spellCheck={false}
						error={at('language')}
					/>
				</div>
			</fieldset>
			<SubmitButton name="intent" value="preview">
				{words.next}
			</SubmitButton>
		</Form>
	)
}
