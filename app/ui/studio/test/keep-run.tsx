import { type FormEvent, useId, useState } from 'react'
import type { Result } from '#app/core/assessment/result'
import { walkThroughText } from '#app/core/assessment/walk-through-text'
import type { Move, Run } from '#app/core/scenario/run'
import { controlStyle, FieldError } from '../../form/field'
import { Button } from '../../primitives/button'
import { classes } from '../../primitives/classes'
import { Disclosure } from '../../primitives/disclosure'
import { studioWords } from '../../words/studio'
import { testWords } from '../../words/studio-test'
import type { Plays } from './use-plays'

export type KeepRunProps = { run: Run; moves: readonly Move[]; result: Result; plays: Plays }

const end = '.play.yaml'

/** An ended run, kept beside the draft as a walk-through. */
export function KeepRun({ run, moves, result, plays }: KeepRunProps) {
	const id = useId()
	const [name, setName] = useState<string>(result.passed ? 'best' : result.ending)
	const [title, setTitle] = useState(studioWords.keepTitleOf(result.ending))
	const [sent, setSent] = useState<string | null>(null)
	const refused = sent === null ? null : (plays.answer?.refused ?? null)
	const kept = sent !== null && plays.answer !== null && refused === null
	function keep(over: boolean) {
		const file = name.trim().replace(/\.play\.yaml$/, '') + end
		const text = walkThroughText(title.trim() || studioWords.keepTitleOf(result.ending), moves, run, result)
		setSent(file)
		plays.act({ intent: 'keep', name: file, text, ...(over ? { over: 'yes' } : {}) })
	}
	return (
		<Disclosure summary={testWords.keepTitle} className="mt-6">
			<p className="mb-4 text-sm text-ink-soft">{testWords.keepText}</p>
			<form
				className="grid gap-4"
				onSubmit={(event: FormEvent) => {
					event.preventDefault()
					keep(false)
				}}
			>
				<div>
					<label htmlFor={`${id}-title`} className="mb-1.5 block font-semibold">
						{testWords.keepWhat}
					</label>
					<input
						id={`${id}-title`}
						value={title}
						maxLength={100}
						onChange={(event) => setTitle(event.currentTarget.value)}
						className={controlStyle}
					/>
				</div>
				<div>
					<label htmlFor={`${id}-name`} className="mb-1.5 block font-semibold">
						{testWords.keepName}
					</label>
					<p id={`${id}-hint`} className="mb-1 text-sm text-ink-soft">
						{testWords.keepNameHint}
					</p>
					<input
						id={`${id}-name`}
						value={name}
						maxLength={80}
						aria-invalid={refused ? true : undefined}
						aria-describedby={classes(`${id}-hint`, refused && `${id}-error`)}
						onChange={(event) => {
							setName(event.currentTarget.value)
							setSent(null)
						}}
						className={controlStyle}
					/>
					{refused && <FieldError id={`${id}-error`} text={testWords.refused[refused]} />}
				</div>
				<div className="flex flex-wrap gap-3">
					<Button type="submit" size="small" aria-disabled={plays.busy || undefined}>
						{testWords.keepAct}
					</Button>
					{refused === 'taken' && (
						<Button look="secondary" size="small" onClick={() => keep(true)}>
							{testWords.keepOver}
						</Button>
					)}
				</div>
				<p role="status" className="min-h-6 text-sm">
					{kept ? testWords.kept(sent) : ''}
				</p>
			</form>
		</Disclosure>
	)
}
