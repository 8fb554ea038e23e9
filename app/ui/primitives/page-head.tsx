import type { ReactNode } from 'react'

export type PageHeadProps = {
	title: string
	/** A short line above the title: where this belongs. */
	over?: ReactNode
	lead?: ReactNode
	/** Acts on the page as a whole, beside the title. */
	acts?: ReactNode
}

/** The one h1 of a page. It can hold focus, so that a new page is announced by its heading. */
export function PageHead({ title, over, lead, acts }: PageHeadProps) {
	return (
		<header className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
			<div className="min-w-0">
				{over && <p className="mb-2 text-sm font-semibold text-ink-soft">{over}</p>}
				<h1 tabIndex={-1} className="text-3xl">
					{title}
				</h1>
				{lead && <p className="mt-3 max-w-measure text-lg text-ink-soft">{lead}</p>}
			</div>
			{acts && <div className="no-print flex flex-wrap gap-2">{acts}</div>}
		</header>
	)
}
