import { Form } from '@remix-run/react'
import { ChoiceGroup } from '../form/choice-group'
import { ErrorSummary } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { Disclosure } from '../primitives/disclosure'
import { happensWords as words } from '../words/happens'
import { type Told, ToldList } from './told-list'

/** What one has told here, and whether there is a trainer to tell more to. */
export type Happens = { someone: boolean; told: Told[] }
/** The form as it came back. */
export type HappensRefused = {
	text: string
	named: 'with' | 'without'
	problem: keyof typeof words.problems
}
export type HappensFoldProps = {
	happens: Happens
	refused?: HappensRefused | null
	/** Where it posts to; the page's own address unless told. */
	action?: string
}

const names = [
	{ value: 'without', label: words.without, hint: words.withoutHint },
	{ value: 'with', label: words.with, hint: words.withHint },
]

/** A quiet fold: what gets in the way on the job, told to one's trainer. Posts `intent=happens`, `text` and `named`. */
export function HappensFold({ happens, refused = null, action }: HappensFoldProps) {
	const { someone, told } = happens
	const unread = told.some(({ state, seenAt }) => state !== 'new' && seenAt === null)
	return (
		<Disclosure id="happens" summary={words.summary} open={refused !== null || unread} className="no-print">
			{told.length > 0 && (
				<section aria-labelledby="told-title" className="mb-6">
					<h3 id="told-title" className="mb-3 text-base">
						{words.yours}
					</h3>
					<ToldList told={told} {...(action && { action })} />
				</section>
			)}
			{someone ? (
				<Form
					key={told.length}
					method="post"
					{...(action && { action })}
					noValidate
					preventScrollReset
					className="max-w-measure"
				>
					{refused && (
						<ErrorSummary problems={[{ field: 'happens-text', text: words.problems[refused.problem] }]} />
					)}
					<p className="mb-4">{words.lead}</p>
					<input type="hidden" name="intent" value="happens" />
					<TextInput
						label={words.text}
						hint={words.textHint}
						name="text"
						id="happens-text"
						value={refused?.text}
						error={refused ? words.problems[refused.problem] : undefined}
						rows={4}
					/>
					<ChoiceGroup
						legend={words.name}
						name="named"
						choices={names}
						value={[refused?.named ?? 'without']}
					/>
					<SubmitButton look="secondary" match={{ intent: 'happens' }}>
						{words.act}
					</SubmitButton>
				</Form>
			) : (
				<p className="max-w-measure">{words.nobody}</p>
			)}
		</Disclosure>
	)
}
