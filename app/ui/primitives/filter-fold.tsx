import { type ReactNode, useEffect, useRef } from 'react'
import { common } from '../words/everywhere'
import { FoldIcon } from './icons'

export type FilterFoldProps = {
	/** What the search is called. */
	label: string
	/** What is filtered by; when it changes, the fold closes, and the focus stays where it is or comes to its head. */
	by: string
	/** How many things filter now. */
	on: number
	/** Open at once, also on a phone: something in it is wrong. */
	open?: boolean
	children: ReactNode
}

/** A filter above a list. On a phone it is folded, so that the list comes first; on wider screens it is always open. */
export function FilterFold({ label, by, on, open = false, children }: FilterFoldProps) {
	const fold = useRef<HTMLDetailsElement>(null)
	const asked = useRef(by)
	/** The field that has the focus. It is drawn anew with another value, which would lose it. */
	const field = useRef<string | null>(null)
	useEffect(() => {
		if (asked.current === by || !fold.current) return
		asked.current = by
		const name = field.current
		const within = name !== null || fold.current.contains(document.activeElement)
		fold.current.open = open
		if (within && !open) comeBack(fold.current, name)
	}, [by, open])
	return (
		<search
			className="no-print mb-4 block rounded-lg border border-line bg-sheet px-5 py-1 sm:py-5"
			aria-label={label}
			onFocus={({ target }) => {
				field.current = target.getAttribute('name')
			}}
			onBlur={() => {
				field.current = null
			}}
		>
			<details ref={fold} className="filter-fold" open={open}>
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

/** To the fold's head, or where that is always open and not drawn, to the field. */
function comeBack(fold: HTMLDetailsElement, name: string | null): void {
	const head = fold.querySelector('summary')
	head?.focus()
	if (document.activeElement === head || name === null) return
	fold.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)?.focus()
}
