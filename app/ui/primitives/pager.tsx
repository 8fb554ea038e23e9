import { common } from '../words/everywhere'
import { BackIcon, OnIcon } from './icons'
import { LinkButton } from './link-button'

export type PagerProps = {
	/** Addresses of the neighbouring pages; null at either end. */
	previous: string | null
	next: string | null
	/** "Showing 1 to 50 of 312". */
	text: string
}

export function Pager({ previous, next, text }: PagerProps) {
	return (
		<nav aria-label={common.pages} className="mt-6 flex flex-wrap items-center justify-between gap-3">
			<p className="text-sm text-ink-soft">{text}</p>
			<div className="flex gap-2">
				{previous && (
					<LinkButton to={previous} look="secondary" size="small" rel="prev">
						<BackIcon aria-hidden className="size-4" />
						{common.previous}
					</LinkButton>
				)}
				{next && (
					<LinkButton to={next} look="secondary" size="small" rel="next">
						{common.next}
						<OnIcon aria-hidden className="size-4" />
					</LinkButton>
				)}
			</div>
		</nav>
	)
}
