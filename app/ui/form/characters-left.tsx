import { classes } from '../primitives/classes'
import { stageWords } from '../words/stage'

/** How much room is left: always to be seen, and said aloud only when it becomes little. */
export function CharactersLeft({ length, most }: { length: number; most: number }) {
	const left = most - length
	const words = left < 0 ? stageWords.tooLong(-left) : stageWords.left(left)
	return (
		<>
			<span
				aria-hidden="true"
				className={classes('text-sm tabular-nums', left < 0 ? 'font-semibold text-problem' : 'text-ink-soft')}
			>
				{words}
			</span>
			<span role="status" className="sr-only">
				{left < 0 || (left <= 100 && left % 20 === 0) ? words : ''}
			</span>
		</>
	)
}
