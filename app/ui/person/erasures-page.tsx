import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { PageHead } from '../primitives/page-head'
import { erasureWords as words } from '../words/erasure'
import { ErasureItem, type ErasureItemProps } from './erasure-item'
import { Part } from './part'

export type ErasuresPageProps = {
	answers: boolean
	erases: boolean
	open: ErasureItemProps[]
	approved: ErasureItemProps[]
	past: ErasureItemProps[]
	due: { id: string; name: string }[]
	/** After so many years who somebody was is due. */
	years: number
}

/** Wishes to erase: to be answered, to be carried out, and those of before. */
export function ErasuresPage({ answers, erases, open, approved, past, due, years }: ErasuresPageProps) {
	const list = (items: ErasureItemProps[]) =>
		items.length === 0 ? (
			<p className="text-ink-soft">{words.none}</p>
		) : (
			<ul className="grid gap-3">
				{items.map((item) => (
					<ErasureItem key={item.id} item={item} answers={answers} erases={erases} />
				))}
			</ul>
		)
	return (
		<>
			<PageHead title={words.title} lead={words.lead} />
			<Part id="open" title={words.open}>
				{list(open)}
			</Part>
			<Part id="approved" title={words.approved}>
				{list(approved)}
			</Part>
			<Part id="due" title={words.due} lead={words.dueLead(years)}>
				{due.length === 0 && <p className="text-ink-soft">{words.dueNone}</p>}
				<ul className="list-disc ps-6">
					{due.map(({ id, name }) => (
						<li key={id}>
							<Link to={`${urls.person(id)}?part=account`} className="inline-flex min-h-6 items-center">
								{name}
							</Link>
						</li>
					))}
				</ul>
			</Part>
			<Part id="past" title={words.past}>
				{list(past)}
			</Part>
			<Part id="stays" title={words.stays}>
				<ul className="list-disc ps-6">
					{words.staysList.map((text) => (
						<li key={text}>{text}</li>
					))}
				</ul>
			</Part>
		</>
	)
}
