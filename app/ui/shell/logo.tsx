/** Two people speaking, and the ground they share. Decoration: the name stands beside it. */
export function Logo({ className }: { className?: string }) {
	return (
		<svg viewBox="0 0 40 32" className={className} aria-hidden="true">
			<path
				d="M14 2a12 12 0 0 1 0 24c-1.6 0-3.1-.3-4.5-.9L3 28l1.6-6.2A12 12 0 0 1 14 2Z"
				className="fill-primary"
			/>
			<path
				d="M26 4a12 12 0 0 1 9.6 19.2L37 29.5l-6.3-2.6A12 12 0 1 1 26 4Z"
				className="fill-accent stroke-sheet"
				strokeWidth="2"
			/>
			<path d="M21.7 4.8A12 12 0 0 1 18.3 25.2 12 12 0 0 1 21.7 4.8Z" className="fill-sheet" />
		</svg>
	)
}
