import type { ReactNode } from 'react'

/** A titled part of a page; `id` names it, so that links find it; a table in it is the landmark. */
export function Part({
	id,
	title,
	lead,
	children,
}: {
	id: string
	title: string
	lead?: string
	children: ReactNode
}) {
	return (
		<div id={id} className="mb-12">
			<h2 className={lead ? 'text-xl' : 'mb-4 text-xl'}>{title}</h2>
			{lead && <p className="mt-1 mb-4 max-w-measure text-ink-soft">{lead}</p>}
			{children}
		</div>
	)
}
