import { useId, useState } from 'react'
import type { Result } from '#app/core/assessment/result'
import { walkThroughText } from '#app/core/assessment/walk-through-text'
import type { Move, Run } from '#app/core/scenario/run'
import { controlStyle } from '../form/field'
import { buttonStyle } from '../primitives/button-style'
import { Disclosure } from '../primitives/disclosure'
import { ScrollRegion } from '../primitives/scroll-region'
import { studioWords } from '../words/studio'

export type PreviewKeepProps = { run: Run; moves: readonly Move[]; result: Result }

/** The run that has ended as a walk-through: a file to put beside the scenario, made here and sent nowhere. */
export function PreviewKeep({ run, moves, result }: PreviewKeepProps) {
	const id = useId()
	const [title, setTitle] = useState(studioWords.keepTitleOf(result.ending))
	const text = walkThroughText(title.trim() || studioWords.keepTitleOf(result.ending), moves, run, result)
	return (
		<Disclosure summary={studioWords.keep} className="mt-6">
			<p className="mb-4 text-sm text-ink-soft">{studioWords.keepText}</p>
			<label htmlFor={id} className="mb-1.5 block font-semibold">
				{studioWords.keepTitle}
			</label>
			<input
				id={id}
				value={title}
				maxLength={100}
				onChange={(event) => setTitle(event.currentTarget.value)}
				className={controlStyle}
			/>
			<ScrollRegion label={studioWords.keepFile} className="my-4 rounded-md bg-sunk p-3">
				<pre className="font-mono text-sm">{text}</pre>
			</ScrollRegion>
			<a
				className={buttonStyle('secondary', 'small')}
				download={`${result.ending}.play.yaml`}
				href={`data:application/yaml;charset=utf-8,${encodeURIComponent(text)}`}
			>
				{studioWords.keepAct}
			</a>
		</Disclosure>
	)
}
