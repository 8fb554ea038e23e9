import { classes } from './classes'

export type ProgressBarProps = {
	label: string
	value: number
	max: number
	/** The words beside the bar; "2 of 5" unless given. */
	text?: string
	/** full: label and words above the bar; words: only the words; quiet: only the bar. All are said to those who listen. */
	look?: 'full' | 'words' | 'quiet'
	className?: string
}

/** How far one has come, as a native progress element with its words beside it. */
export function ProgressBar({ label, value, max, text, look = 'full', className }: ProgressBarProps) {
	const words = text ?? `${value} of ${max}`
	return (
		<div className={classes('w-full', className)}>
			{look !== 'quiet' && (
				<p aria-hidden="true" className="mb-1.5 flex justify-between gap-4 text-sm text-ink-soft">
					{look === 'full' && <span>{label}</span>}
					<span className="tabular-nums">{words}</span>
				</p>
			)}
			<progress aria-label={`${label}: ${words}`} value={value} max={Math.max(max, 1)}>
				{words}
			</progress>
		</div>
	)
}
