import type { ReactNode } from 'react'
import { common } from '../words/everywhere'
import { FoldIcon } from './icons'

export type FilterFoldProps = {
	/** What the search is called. */
	label: string
	/** How many things filter now. */
	on: number
	/** Open at once, also on a phone: something in it is wrong. */
	open?: boolean
	children: ReactNode
}

/** A filter above a list. On a phone it is folded, so that the list comes first; on wider screens it is always open. */
export function FilterFold({ label, on, open, children }: FilterFoldProps) {
	return (
		<search
			className="no-print mb-4 block rounded-lg border border-line bg-sheet px-5 py-1 sm:py-5"
			aria-label={label}
		>
			<details className="filter-fold" open={open}>
				<summary className="rounded-lg">
					<span className="flex min-h-11 items-center justify-between gap-4 font-semibold hover:text-primary">
						<span>
							{label}
							{on > 0 && <span className="font-normal text-ink-soft"> · {common.filtersOn(on)}</span>}
						</span>
						<FoldIcon
							aria-hidden
							className="motion-calm size-5 shrink-0 transition-transform [details[open]>summary_&]:rotate-180"
						/>
					</span>
				</summary>
				<div className="pt-3 pb-4 sm:p-0">{children}</div>
			</details>
		</search>
	)
}
