import { forwardRef } from 'react'
import { splicesBetween } from '#app/core/writing/splices-between'
import { classes } from '../../primitives/classes'
import { sourceWords } from '../../words/studio-source'
import type { Bench } from '../bench/bench'

export type PlainSourceProps = { bench: Pick<Bench, 'text' | 'edit' | 'draft'>; hidden: boolean }

/** The text in a plain field, named `text`, so that the form around it can be sent without scripts. */
export const PlainSource = forwardRef<HTMLTextAreaElement, PlainSourceProps>(function PlainSource(
	{ bench, hidden },
	ref,
) {
	const { text, edit, draft } = bench
	return (
		<textarea
			ref={ref}
			name="text"
			form="bench-save"
			aria-label={sourceWords.label}
			value={text}
			readOnly={!draft.mayWrite || hidden}
			onChange={({ target }) => edit(splicesBetween(text, target.value))}
			spellCheck
			autoCapitalize="off"
			className={classes(
				'block h-[min(70dvh,52rem)] w-full rounded-md border-2 border-edge bg-sheet p-3 font-mono text-sm text-ink',
				hidden && 'hidden',
			)}
		/>
	)
})
