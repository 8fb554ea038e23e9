export type FactsProps = { title: string; facts: [string, string][] }

/** Names and values, two columns. */
export function Facts({ title, facts }: FactsProps) {
	return (
		<section aria-label={title} className="mt-6 rounded-lg bg-sunk p-4 text-sm">
			<h3 className="mb-2 text-base">{title}</h3>
			<dl className="grid grid-cols-[minmax(0,auto)_minmax(0,1fr)] gap-x-4 gap-y-1">
				{facts.map(([name, value]) => (
					<div key={name} className="contents">
						<dt className="text-ink-soft">{name}</dt>
						<dd className="font-mono wrap-anywhere">{value}</dd>
					</div>
				))}
			</dl>
		</section>
	)
}
