import type { ReactNode } from 'react'
import { GoodIcon } from '../primitives/icons'
import { lessonWords } from '../words/lesson'
import type { CheckState } from './lesson-context'

export type CheckChoiceProps = {
	check: string
	choice: string
	several: boolean
	state: CheckState | undefined
	label: ReactNode
	/** Why this choice is right or not, once the server has judged it. */
	because: ReactNode
}

export function CheckChoice({ check, choice, several, state, label, because }: CheckChoiceProps) {
	const id = `check-${check}-${choice}`
	const chosen = state?.chosen.includes(choice) ?? false
	return (
		<div>
			<label
				htmlFor={id}
				className="motion-quick flex min-h-11 items-start gap-3 rounded-md border border-edge bg-sheet px-4 py-2.5 transition-colors hover:bg-primary-wash has-checked:border-primary has-checked:bg-primary-wash"
			>
				<input
					id={id}
					type={several ? 'checkbox' : 'radio'}
					name="choice"
					value={choice}
					defaultChecked={chosen}
					required={!several}
					aria-describedby={because ? `${id}-because` : undefined}
					className="mt-1 size-5 shrink-0"
				/>
				<span className="min-w-0">{label}</span>
				{chosen && state?.right === true && (
					<span className="ms-auto flex shrink-0 items-center gap-1 text-sm font-semibold text-good">
						<GoodIcon aria-hidden className="size-5" />
						{lessonWords.right}
					</span>
				)}
			</label>
			{because && (
				<div id={`${id}-because`} className="words-block mt-1 border-s-4 border-line ps-4 text-ink-soft">
					{because}
				</div>
			)}
		</div>
	)
}
