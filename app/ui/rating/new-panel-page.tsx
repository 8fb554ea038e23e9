import { Form } from '@remix-run/react'
import { ErrorSummary } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { Breadcrumbs } from '../primitives/breadcrumbs'
import { Disclosure } from '../primitives/disclosure'
import { PageHead } from '../primitives/page-head'
import { ratingWords, newPanelWords as words } from '../words/rating'

/** `number` counts from 1. */
export type PanelGroup = { number: number; context: string; mood: string; replies: string }
export type PanelProblem = { field: string | null; why: keyof typeof words.problems }

export type NewPanelPageProps = {
	/** Tells this opening from every other, so that it is done once. */
	formKey: string
	title: string
	/** Replies of a scenario; null where they are typed in. */
	scenario: { title: string; replies: number } | null
	/** What was typed, a place for more after it. */
	groups: PanelGroup[]
	problems: PanelProblem[]
	panels: string
}

/** Opens a panel: of a scenario by one button, or of replies that are typed or pasted in. */
export function NewPanelPage({ formKey, title, scenario, groups, problems, panels }: NewPanelPageProps) {
	const errorOf = (field: string) => {
		const found = problems.find((problem) => problem.field === field)
		return found && words.problems[found.why]
	}
	return (
		<div className="pb-16">
			<Breadcrumbs trail={[{ label: ratingWords.title, to: panels }, { label: words.title }]} />
			<PageHead title={words.title} lead={words.lead} />
			<Form method="post" className="max-w-measure" noValidate>
				<ErrorSummary
					problems={problems.map(({ field, why }) => ({
						field: field && `field-${field}`,
						text: words.problems[why],
					}))}
				/>
				<input type="hidden" name="key" value={formKey} />
				<TextInput
					label={words.titleField}
					name="title"
					hint={words.titleHint}
					value={title}
					error={errorOf('title')}
					maxLength={120}
					required
				/>
				{scenario ? (
					<p className="mb-6">{words.ofScenario(scenario.title, scenario.replies)}</p>
				) : (
					groups.map((group) => <Group key={group.number} group={group} errorOf={errorOf} />)
				)}
				<SubmitButton size="large">{words.act}</SubmitButton>
			</Form>
		</div>
	)
}

type GroupProps = { group: PanelGroup; errorOf: (field: string) => string | undefined }

function Group({ group, errorOf }: GroupProps) {
	const { number, context, mood, replies } = group
	const touched = [context, mood, replies].some((text) => text !== '')
	return (
		<Disclosure summary={words.group(number)} open={number === 1 || touched} className="mb-5">
			<TextInput
				label={words.customer}
				name={`context-${number}`}
				rows={3}
				value={context}
				error={errorOf(`context-${number}`)}
			/>
			<TextInput
				label={words.mood}
				name={`mood-${number}`}
				hint={words.moodHint}
				value={mood}
				error={errorOf(`mood-${number}`)}
				maxLength={40}
				optional
			/>
			<TextInput
				label={words.replies}
				name={`replies-${number}`}
				hint={words.repliesHint}
				rows={6}
				value={replies}
				error={errorOf(`replies-${number}`)}
			/>
		</Disclosure>
	)
}
