import { Form } from '@remix-run/react'
import type { AssignmentProblem, AssignmentTyped } from '#app/core/records/assignment-typed'
import { ChoiceGroup } from '../form/choice-group'
import { ErrorSummary } from '../form/error-summary'
import { FieldError } from '../form/field'
import type { Choice } from '../form/select'
import { Select } from '../form/select'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { Button } from '../primitives/button'
import { Notice } from '../primitives/notice'
import { assignmentWords as words } from '../words/assignments'
import { DueFields } from './due-fields'
import { Effect, type EffectProps } from './effect'
import { type GroupChoices, GroupFields } from './group-fields'
import { PeoplePicker, type PeoplePickerProps } from './people-picker'

export type AssignmentFormProps = {
	typed: AssignmentTyped
	choices: GroupChoices & {
		courses: Choice[]
		everyone: boolean
		people: Choice[]
		except: Choice[]
		foundPeople: PeoplePickerProps['found']
		foundExcept: PeoplePickerProps['found']
	}
	problems: AssignmentProblem[]
	/** What was worked out last, where somebody looked. */
	effect: EffectProps | null
	/** Something else was to be saved than was looked at. */
	other: boolean
	editing: boolean
	/** The group to go on with, where one was added or taken out. */
	at: number | null
}

/** Who, what, until when: one form without scripts, in which each button keeps what was typed. */
export function AssignmentForm({
	typed,
	choices,
	problems,
	effect,
	other,
	editing,
	at,
}: AssignmentFormProps) {
	const told = problems.map(({ field, why }) => ({ field: idOf(field), text: textOf(why) }))
	const errors = Object.fromEntries(problems.map(({ field, why }) => [field, textOf(why)]))
	const may = effect !== null && problems.length === 0
	return (
		<Form method="post" noValidate>
			<ErrorSummary problems={told} />
			{/* Pressing Enter looks; it never saves. */}
			<button
				type="submit"
				name="intent"
				value="preview"
				className="sr-only"
				tabIndex={-1}
				aria-hidden="true"
			>
				{words.look}
			</button>
			{other && (
				<Notice kind="warn" announce className="mb-6">
					{words.seenOther}
				</Notice>
			)}
			{effect && <Effect {...effect} />}
			{may && (
				<SubmitButton name="intent" value="save" size="large" className="mb-8" match={{ intent: 'save' }}>
					{editing ? words.saveChange : words.save}
				</SubmitButton>
			)}
			<input type="hidden" name="key" value={typed.key} />
			<input type="hidden" name="version" value={typed.version} />
			<input type="hidden" name="groups" value={typed.groups.length} />
			<input type="hidden" name="seen" value={typed.seen} />
			{editing ? (
				<input type="hidden" name="course" value={typed.course} />
			) : (
				<Select
					label={words.course}
					name="course"
					choices={choices.courses}
					value={typed.course}
					none={words.courseNone}
					error={errors.course}
				/>
			)}
			<TextInput
				label={words.name}
				name="title"
				value={typed.title}
				hint={words.nameHint}
				error={errors.title}
				optional
			/>
			<Whom typed={typed} choices={choices} errors={errors} at={at} />
			<DueFields typed={typed} errors={errors} editing={editing} />
			<SubmitButton
				name="intent"
				value="preview"
				look={may ? 'secondary' : 'primary'}
				match={{ intent: 'preview' }}
			>
				{words.look}
			</SubmitButton>
		</Form>
	)
}

function Whom({
	typed,
	choices,
	errors,
	at,
}: Pick<AssignmentFormProps, 'typed' | 'choices' | 'at'> & { errors: Readonly<Record<string, string>> }) {
	const kinds = [
		{ value: 'everyone', label: words.everyoneChoice, hint: words.everyoneHint },
		{ value: 'some', label: words.someChoice, hint: words.someHint },
	]
	return (
		<div className="group/whom">
			{choices.everyone ? (
				<ChoiceGroup
					legend={words.who}
					name="who"
					choices={kinds}
					value={[typed.everyone ? 'everyone' : 'some']}
					error={errors.who}
				/>
			) : (
				<div id="field-who">
					<h2 className="mb-3 text-xl">{words.who}</h2>
					{errors.who && <FieldError id="field-who-error" text={errors.who} />}
				</div>
			)}
			<div className="group-has-[input[value=everyone]:checked]/whom:hidden">
				{typed.groups.map((group, place) => (
					// A group is its place in the form; whenever one is taken out, the whole form begins anew.
					<GroupFields
						key={`group-${place + 1}`}
						place={place}
						group={group}
						choices={choices}
						errors={errors}
						begins={place === at}
						removable={typed.groups.length > 1}
					/>
				))}
				<Button type="submit" name="intent" value="add-group" look="secondary" size="small" className="mb-6">
					{words.addGroup}
				</Button>
				<PeoplePicker
					name="people"
					title={words.peopleTitle}
					hint={words.peopleHint}
					chosen={choices.people}
					search={{ name: 'findPeople', text: typed.findPeople }}
					found={choices.foundPeople}
				/>
			</div>
			<PeoplePicker
				name="except"
				title={words.exceptTitle}
				hint={words.exceptHint}
				chosen={choices.except}
				search={{ name: 'findExcept', text: typed.findExcept }}
				found={choices.foundExcept}
			/>
		</div>
	)
}

const idOf = (field: string) => (field === 'form' ? null : `field-${field}`)

function textOf(why: string): string {
	const texts: Readonly<Record<string, string>> = words.problems
	return (Object.hasOwn(texts, why) ? texts[why] : undefined) ?? words.problems.form
}
