import { Form } from '@remix-run/react'
import { urls } from '#app/urls'
import { ErrorSummary } from '../form/error-summary'
import { Select } from '../form/select'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { Disclosure } from '../primitives/disclosure'
import { timeText } from '../primitives/time-text'
import { doubtWords as words } from '../words/doubts'
import { type Doubt, DoubtList } from './doubt-list'

/** The form as it came back. */
export type DoubtRefused = { record: string; text: string; problem: keyof typeof words.problems }
export type DoubtsProps = {
	doubts: Doubt[]
	/** One's own records, to choose from. */
	records: { seq: number; title: string; at: Date | string }[]
	/** The record that is asked about; null: none is chosen yet. */
	asked: number | null
	refused: DoubtRefused | null
}

/** What one has said is wrong with one's records, and the form to say it. Posts `intent=doubt`, `record` and `text`. */
export function DoubtFold({ doubts, records, asked, refused }: DoubtsProps) {
	return (
		<div className="no-print mt-10">
			{doubts.length > 0 && (
				<section id="doubts" aria-labelledby="doubts-title" className="mb-6">
					<h2 id="doubts-title" className="mb-4 text-xl">
						{words.yours}
					</h2>
					<DoubtList doubts={doubts} />
				</section>
			)}
			<Disclosure id="doubt" summary={words.title} open={refused !== null || asked !== null}>
				<DoubtForm key={doubts.length} records={records} asked={asked} refused={refused} />
			</Disclosure>
		</div>
	)
}

function DoubtForm({ records, asked, refused }: Omit<DoubtsProps, 'doubts'>) {
	const problem = refused && words.problems[refused.problem]
	const field = refused?.problem === 'not-found' ? 'field-record' : 'field-text'
	const errorOf = (of: string) => (problem && field === of ? problem : undefined)
	return (
		<Form method="post" action={urls.transcript()} noValidate preventScrollReset className="max-w-measure">
			<ErrorSummary problems={problem ? [{ field, text: problem }] : []} />
			<p className="mb-4">{words.lead}</p>
			<input type="hidden" name="intent" value="doubt" />
			<Select
				label={words.record}
				name="record"
				choices={records.map(({ seq, title, at }) => ({
					value: String(seq),
					label: words.line(seq, title, timeText(new Date(at), false)),
				}))}
				none={words.none}
				value={refused?.record ?? String(asked ?? '')}
				error={errorOf('field-record')}
			/>
			<TextInput
				label={words.text}
				hint={words.textHint}
				name="text"
				value={refused?.text}
				error={errorOf('field-text')}
				rows={4}
			/>
			<SubmitButton look="secondary" match={{ intent: 'doubt' }}>
				{words.act}
			</SubmitButton>
		</Form>
	)
}
