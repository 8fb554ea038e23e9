import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { type Column, DataTable } from '../primitives/data-table'
import { PageHead } from '../primitives/page-head'
import { privacyWords as words } from '../words/privacy'

type Row = (typeof words.rows)[number]

const { longColumns: names } = words
const columns: Column<Row>[] = [
	{ id: 'what', label: names.what, names: true, cell: (row) => row.what },
	{ id: 'days', label: names.days, cell: (row) => row.days },
	{ id: 'how', label: names.how, cell: (row) => (row.alone ? words.alone : words.decided) },
]

/** What is kept, what for, who sees it, how long, and what one can ask for. */
export function PrivacyPage({ signedIn, contact }: { signedIn: boolean; contact: string }) {
	return (
		<article className="mx-auto max-w-3xl pb-16">
			<PageHead title={words.title} lead={words.lead} />
			<div className="grid gap-8">
				{words.parts.map(({ id, title, text, list }) => (
					<section key={id} id={id} aria-labelledby={`${id}-title`} className="words-block">
						<h2 id={`${id}-title`} className="text-xl">
							{title}
						</h2>
						{text.map((paragraph) => (
							<p key={paragraph}>{paragraph}</p>
						))}
						{list.length > 0 && (
							<ul className="grid list-disc gap-1.5 ps-6">
								{list.map((item) => (
									<li key={item}>{item}</li>
								))}
							</ul>
						)}
					</section>
				))}
				<div id="how-long">
					<h2 className="text-xl">{words.long}</h2>
					<p className="mt-2 mb-4">{words.longLead}</p>
					<DataTable caption={words.long} columns={columns} rows={[...words.rows]} rowKey={(row) => row.id} />
				</div>
				<section id="stays" aria-labelledby="stays-title" className="words-block">
					<h2 id="stays-title" className="text-xl">
						{words.stays}
					</h2>
					<ul className="grid list-disc gap-1.5 ps-6">
						{words.staysList.map((item) => (
							<li key={item}>{item}</li>
						))}
					</ul>
				</section>
				<section id="contact" aria-labelledby="contact-title" className="words-block">
					<h2 id="contact-title" className="text-xl">
						{words.contact}
					</h2>
					<p className="whitespace-pre-line wrap-anywhere">{contact || words.contactText}</p>
					{signedIn && (
						<p>
							<Link to={urls.account()}>{words.accountLink}</Link>
						</p>
					)}
				</section>
			</div>
		</article>
	)
}
