import { Form } from '@remix-run/react'
import { useId } from 'react'
import { ErrorSummary } from '../../form/error-summary'
import { type Choice, Select } from '../../form/select'
import { SubmitButton } from '../../form/submit-button'
import { TextInput } from '../../form/text-input'
import { Notice } from '../../primitives/notice'
import { numbersWords as words } from '../../words/numbers'

export type AddWordsProblem = {
	refused: keyof typeof words.addProblems
	/** What somebody typed in an attempt, what the trainer made of it, and what it is to be added to. */
	original: string
	words: string
	to: string
}
export type AddWordsProps = { original: string; choices: Choice[]; problem: AddWordsProblem | null }

/** Puts what somebody typed into the trainer's draft, as the trainer has edited it. */
export function AddWords({ original, choices, problem }: AddWordsProps) {
	const id = useId()
	const text = problem ? words.addProblems[problem.refused] : undefined
	const field = problem?.refused === 'no-choice' ? 'to' : 'words'
	return (
		<Form method="post" className="grid gap-1 pt-2">
			{text && <ErrorSummary problems={[{ field: `${id}-${field}`, text }]} />}
			<Notice kind="warn" className="mb-4">
				{words.warning}
			</Notice>
			<input type="hidden" name="original" value={original} />
			<Select
				id={`${id}-to`}
				label={words.addTo}
				name="to"
				value={problem?.to}
				choices={choices}
				none=""
				error={field === 'to' ? text : undefined}
			/>
			<TextInput
				id={`${id}-words`}
				label={words.words}
				name="words"
				rows={3}
				maxLength={2000}
				value={problem?.words ?? original}
				error={field === 'words' ? text : undefined}
			/>
			<div>
				<SubmitButton look="secondary" match={{ original }}>
					{words.add}
				</SubmitButton>
			</div>
		</Form>
	)
}
