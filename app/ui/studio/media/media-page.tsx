import { urls } from '#app/urls'
import { GuideLink } from '../../guide/guide-link'
import { Breadcrumbs } from '../../primitives/breadcrumbs'
import { EmptyState } from '../../primitives/empty-state'
import { PageHead } from '../../primitives/page-head'
import { Pager, type PagerProps } from '../../primitives/pager'
import { mediaWords as words } from '../../words/media'
import { studioWords } from '../../words/studio'
import { type Picture, PictureCard } from './picture-card'
import { UploadForm } from './upload-form'

export type MediaRefused = { why: keyof typeof words.refused } & (
	| { of: 'upload'; alt: string }
	| { of: 'alt'; id: string; alt: string }
	| { of: 'remove'; id: string }
)

export type MediaPageProps = { rows: Picture[]; pager: PagerProps | null; refused: MediaRefused | null }

/** The library of pictures: adding one, and what there is, with what each is used for. */
export function MediaPage({ rows, pager, refused }: MediaPageProps) {
	return (
		<div className="page pb-16">
			<Breadcrumbs trail={[{ label: studioWords.title, to: urls.studio() }, { label: words.title }]} />
			<PageHead
				title={words.title}
				lead={words.lead}
				acts={<GuideLink chapter="writing-a-lesson#pictures" />}
			/>
			<UploadForm refused={refused?.of === 'upload' ? refused : null} />
			<section aria-labelledby="library" className="mt-10">
				<h2 id="library" className="mb-4 text-xl">
					{words.libraryTitle}
				</h2>
				{rows.length === 0 ? (
					<EmptyState title={words.none}>
						<p>{words.noneText}</p>
					</EmptyState>
				) : (
					<ul className="grid items-start gap-6 sm:grid-cols-2 xl:grid-cols-3">
						{rows.map((row) => (
							<li key={`${row.id} ${row.alt}`} id={`picture-${row.id}`} className="min-w-0">
								<PictureCard
									picture={row}
									refused={refused && refused.of !== 'upload' && refused.id === row.id ? refused : null}
								/>
							</li>
						))}
					</ul>
				)}
				{pager && <Pager {...pager} />}
			</section>
		</div>
	)
}
