import { Form } from '@remix-run/react'
import type { ActProblem, ActTyped, DecidedKind } from '#app/core/records/act-typed'
import { urls } from '#app/urls'
import { ChoiceGroup } from '../form/choice-group'
import { DateInput } from '../form/date-input'
import { ErrorSummary } from '../form/error-summary'
import { Select } from '../form/select'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { EmptyState } from '../primitives/empty-state'
import { LinkButton } from '../primitives/link-button'
import { Notice } from '../primitives/notice'
import { PageHead } from '../primitives/page-head'
import { TabLinks } from '../primitives/tab-links'
import { actWords as words } from '../words/training-acts'
import { type ActEffect, ActEffects } from './act-effects'

export type ActPageProps = {
	typed: ActTyped
	problems: ActProblem[]
	whom: { value: string; name: string; title: string }[]
	codes: string[]
	effect: ActEffect[] | null
	other: boolean
}

const kinds: DecidedKind[] = ['extend', 'exempt', 'leave', 'withdraw']

/** The words of a code; a code without words stands for itself. */
export function reasonText(code: string): string {
	const texts: Readonly<Record<string, string>> = words.codes
	return (Object.hasOwn(texts, code) ? texts[code] : undefined) ?? code
}

/** One decision for one or many people: look first, then save. */
export function ActPage(props: ActPageProps) {
	const { typed, whom } = props
	if (whom.length === 0)
		return (
			<>
				<PageHead title={words.title} />
				<EmptyState
					title={words.nobody}
					act={<LinkButton to={urls.trainingList()}>{words.toList}</LinkButton>}
				>
					<p>{words.nobodyText}</p>
				</EmptyState>
			</>
		)
	const address = (kind: DecidedKind) =>
		urls.trainingAct(
			new URLSearchParams([['kind', kind], ...whom.map(({ value }) => ['who', value])]).toString(),
		)
	const count = new Set(typed.whom.map(({ personId }) => personId)).size
	return (
		<>
			<PageHead title={words.title} lead={words.lead(count)} />
			<TabLinks
				label={words.kindsLabel}
				tabs={kinds.map((kind) => ({
					label: words.kinds[kind],
					to: address(kind),
					current: kind === typed.kind,
				}))}
			/>
			<p className="mb-6 max-w-measure">{words.meanings[typed.kind]}</p>
			<ActForm {...props} />
		</>
	)
}

function ActForm({ typed, problems, whom, codes, effect, other }: ActPageProps) {
	const { kind } = typed
	const texts: Readonly<Record<string, string>> = words.problems
	const errors: Readonly<Record<string, string | undefined>> = Object.fromEntries(
		problems.map(({ field, why }) => [field, texts[why] ?? why]),
	)
	const told = problems.map(({ field, why }) => ({ field: `field-${field}`, text: texts[why] ?? why }))
	const may = effect !== null && problems.length === 0
	return (
		<Form method="post" action={urls.trainingAct()} noValidate>
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
					{words.other}
				</Notice>
			)}
			{effect && <ActEffects effects={effect} />}
			{may && (
				<SubmitButton name="intent" value="save" size="large" className="mb-8" match={{ intent: 'save' }}>
					{words.save}
				</SubmitButton>
			)}
			<input type="hidden" name="kind" value={kind} />
			<input type="hidden" name="seen" value={typed.seen} />
			<div className="grid gap-x-6 sm:grid-cols-2">
				<Select
					label={words.code}
					name="code"
					choices={codes.map((code) => ({ value: code, label: reasonText(code) }))}
					none={words.codeNone}
					value={typed.code}
					error={errors.code}
				/>
				{kind === 'extend' && (
					<DateInput
						label={words.dueOn}
						name="dueOn"
						value={typed.dueOn}
						hint={words.dueHint}
						error={errors.dueOn}
					/>
				)}
				{kind !== 'extend' && (
					<DateInput label={words.from} name="from" value={typed.from} error={errors.from} />
				)}
				{(kind === 'exempt' || kind === 'leave') && (
					<DateInput
						label={words.until}
						name="until"
						value={typed.until}
						hint={words.untilHint}
						error={errors.until}
						optional
					/>
				)}
			</div>
			<TextInput
				label={words.note}
				name="note"
				value={typed.note}
				rows={3}
				hint={words.noteHint}
				error={errors.note}
				optional
			/>
			<ChoiceGroup
				kind="several"
				legend={words.whom}
				hint={words.whomHint}
				name="who"
				choices={whom.map(({ value, name, title }) => ({ value, label: name, hint: title }))}
				value={whom.map(({ value }) => value)}
				error={errors.who}
			/>
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
