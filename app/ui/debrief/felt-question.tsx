import { Form } from '@remix-run/react'
import { Button } from '../primitives/button'
import { Notice } from '../primitives/notice'
import { debriefWords } from '../words/debrief'
import { stageWords } from '../words/stage'

export type FeltQuestionProps = { name: string; moods: string[]; missing: boolean }

/** The debrief's first question, asked before anything is told. Posts `intent=felt` and `felt`. */
export function FeltQuestion({ name, moods, missing }: FeltQuestionProps) {
	return (
		<Form method="post" className="rounded-xl border border-line bg-sheet p-6 shadow-soft">
			<input type="hidden" name="intent" value="felt" />
			<fieldset aria-describedby="felt-hint">
				<legend className="font-display text-2xl leading-tight font-semibold">
					{debriefWords.askTitle(name)}
				</legend>
				<p id="felt-hint" className="mt-2 text-ink-soft">
					{debriefWords.askHint}
				</p>
				{missing && (
					<Notice kind="warn" announce className="mt-4">
						{debriefWords.askMissing}
					</Notice>
				)}
				<div className="mt-5 grid gap-2 sm:grid-cols-2">
					{moods.map((mood) => (
						<label
							key={mood}
							className="flex min-h-12 cursor-pointer items-center gap-3 rounded-md border-2 border-edge px-4 py-2 has-checked:border-primary has-checked:bg-primary-wash hover:border-primary"
						>
							<input type="radio" name="felt" value={mood} required className="size-5 shrink-0" />
							{stageWords.mood(mood)}
						</label>
					))}
				</div>
			</fieldset>
			<Button type="submit" size="large" className="mt-6">
				{debriefWords.askAct}
			</Button>
		</Form>
	)
}
