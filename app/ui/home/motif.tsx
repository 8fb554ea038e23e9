import { classes } from '../primitives/classes'

/** Two people's words, and the ground they share: the logo, drawn large. Decoration only. */
export function Motif({ className }: { className?: string }) {
	return (
		<svg viewBox="0 0 320 240" className={classes('forced-colors:hidden', className)} aria-hidden="true">
			<path
				d="M110 24a84 84 0 0 1 0 168c-12 0-23-2.4-33-7l-45 21 11-44A84 84 0 0 1 110 24Z"
				className="fill-primary"
			/>
			<path d="M210 40a84 84 0 0 1 68 133l11 45-45-19a84 84 0 1 1-34-159Z" className="fill-accent" />
			<path d="M170.6 49.8A84 84 0 0 1 149.4 182.2 84 84 0 0 1 170.6 49.8Z" className="fill-sheet" />
			<g className="fill-none stroke-on-primary" strokeWidth="7" strokeLinecap="round">
				<path d="M62 88h52" />
				<path d="M56 112h44" />
				<path d="M62 136h34" />
			</g>
			<g className="fill-none stroke-on-accent" strokeWidth="7" strokeLinecap="round">
				<path d="M214 104h48" />
				<path d="M220 128h40" />
				<path d="M214 152h28" />
			</g>
		</svg>
	)
}
