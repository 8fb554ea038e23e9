import type { ReactNode } from 'react'

export type EmptyStateProps = { title: string; children?: ReactNode; act?: ReactNode }

/** Nothing here yet: says why, and what to do about it. */
export function EmptyState({ title, children, act }: EmptyStateProps) {
	return (
		<div className="flex flex-col items-center rounded-lg border-2 border-dashed border-line px-6 py-12 text-center">
			<svg viewBox="0 0 96 56" className="mb-4 h-14 w-24" aria-hidden="true">
				<path
					d="M14 4h34a10 10 0 0 1 10 10v12a10 10 0 0 1-10 10H28L16 46V36h-2A10 10 0 0 1 4 26V14A10 10 0 0 1 14 4Z"
					className="fill-primary-wash stroke-primary"
					strokeWidth="2"
				/>
				<path
					d="M66 18h16a10 10 0 0 1 10 10v8a10 10 0 0 1-8 9.8V54l-9-8h-9a10 10 0 0 1-10-10"
					className="fill-none stroke-edge"
					strokeWidth="2"
					strokeDasharray="4 4"
				/>
			</svg>
			<p className="font-display text-xl font-semibold">{title}</p>
			{children && <div className="mt-2 max-w-measure text-ink-soft">{children}</div>}
			{act && <div className="mt-6">{act}</div>}
		</div>
	)
}
