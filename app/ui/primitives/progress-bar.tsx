import { classes } from './classes'

export type ProgressBarProps = {
	/** Said to those who listen, and shown unless `quiet`. */
	label: string
	value: number
	max: number
	/** The words beside the bar; "2 of 5" unless given. */
	text?: string
	quiet?: boolean
	className?: string
}

/** How far one has come, as a native progress element with its words beside it. */
export function ProgressBar({ label, value, max, text, quiet = false, className }: ProgressBarProps) {
	const words = text ?? `${value} of ${max}`
	return (
		<div className={classes('w-full', className)}>
			<p className={quiet ? 'sr-only' : 'mb-1.5 flex justify-between gap-4 text-sm text-ink-soft'}>
				<span>{label}</span> <span className="tabular-nums">{words}</span>
			</p>
			<progress aria-label={label} value={value} max={Math.max(max, 1)}>
				{words}
			</progress>
		</div>
	)
}
