import { Link } from '@remix-run/react'
import { homeWords } from '../words/home'

export type Tile = { label: string; count: number; to: string; note?: string }

export function Tiles({ tiles }: { tiles: Tile[] }) {
	return (
		<section aria-labelledby="tiles-title" className="mt-12">
			<h2 id="tiles-title" className="mb-4 text-xl">
				{homeWords.glance}
			</h2>
			<ul className="grid grid-cols-2 gap-4 lg:grid-cols-4">
				{tiles.map((tile) => (
					<li key={tile.label}>
						<Link
							to={tile.to}
							className="motion-quick flex h-full flex-col rounded-lg border border-line bg-sheet p-5 text-ink no-underline transition-colors hover:border-primary"
						>
							<span className="font-display text-3xl font-semibold tabular-nums">{tile.count}</span>
							<span className="font-semibold underline underline-offset-4">{tile.label}</span>
							{tile.note && <span className="mt-1 text-sm text-ink-soft">{tile.note}</span>}
						</Link>
					</li>
				))}
			</ul>
		</section>
	)
}
