import { Link } from '@remix-run/react'
import { Time } from '../primitives/time'
import { homeWords } from '../words/home'

export type RecentItem = {
	did: keyof typeof homeWords.did
	title: string
	to: string
	at: Date | string
	/** Of a completed course: where its certificate is. */
	certificate?: string | null
}

export function RecentList({ items }: { items: RecentItem[] }) {
	return (
		<section aria-labelledby="recent-title">
			<h2 id="recent-title" className="mb-4 text-xl">
				{homeWords.recent}
			</h2>
			{items.length === 0 && <p className="text-ink-soft">{homeWords.recentEmpty}</p>}
			<ol className="border-s-2 border-line">
				{items.map((item) => (
					<li key={`${item.did} ${item.to} ${String(item.at)}`} className="relative pb-5 ps-5 last:pb-0">
						<span aria-hidden="true" className="absolute -start-[7px] top-2 size-3 rounded-full bg-primary" />
						<Link to={item.to} className="inline-flex min-h-6 items-center font-semibold">
							{item.title}
						</Link>
						<p className="text-sm text-ink-soft">
							{homeWords.did[item.did]} · <Time at={item.at} />
						</p>
						{item.certificate && (
							<Link to={item.certificate} className="inline-flex min-h-6 items-center text-sm">
								{homeWords.certificate}
								<span className="sr-only">: {item.title}</span>
							</Link>
						)}
					</li>
				))}
			</ol>
		</section>
	)
}
