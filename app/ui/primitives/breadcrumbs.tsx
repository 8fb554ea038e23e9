import { Link } from '@remix-run/react'
import { common } from '../words/everywhere'
import { StepIcon } from './icons'

export type Crumb = { label: string; to?: string }
export type BreadcrumbsProps = { trail: Crumb[] }

/** Where this page is. The last crumb is the page itself and is not a link. */
export function Breadcrumbs({ trail }: BreadcrumbsProps) {
	return (
		<nav aria-label={common.breadcrumbs} className="mb-4 text-sm">
			<ol className="flex flex-wrap items-center gap-x-1">
				{trail.map((crumb, index) => (
					<li key={crumb.label} className="flex min-h-6 items-center gap-1">
						{index > 0 && <StepIcon aria-hidden className="size-4 text-ink-soft" />}
						{crumb.to ? (
							<Link to={crumb.to} className="py-1">
								{crumb.label}
							</Link>
						) : (
							<span aria-current="page" className="py-1 text-ink-soft">
								{crumb.label}
							</span>
						)}
					</li>
				))}
			</ol>
		</nav>
	)
}
