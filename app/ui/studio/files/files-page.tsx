import { urls } from '#app/urls'
import { GuideLink } from '../../guide/guide-link'
import { Breadcrumbs } from '../../primitives/breadcrumbs'
import { buttonStyle } from '../../primitives/button-style'
import { PageHead } from '../../primitives/page-head'
import { filesWords as words } from '../../words/files'
import { studioWords } from '../../words/studio'
import { type Differing, DifferingTable } from './differing-table'
import { ImportPlan, type ImportPlanProps } from './import-plan'
import { UploadForm, type UploadFormProps } from './upload-form'

export type FilesPageProps = {
	/** Lessons that the download leaves out. */
	withheld: number
	refused: UploadFormProps['refused']
	plan: ImportPlanProps | null
	differing: Differing[]
}

/** The library goes out and comes in as files; where files and studio say different things. */
export function FilesPage({ withheld, refused, plan, differing }: FilesPageProps) {
	return (
		<div className="page pb-16">
			<Breadcrumbs trail={[{ label: studioWords.title, to: urls.studio() }, { label: words.link }]} />
			<PageHead
				title={words.title}
				lead={words.lead}
				acts={<GuideLink chapter="versions-and-files#files-and-studio" />}
			/>
			<div className="grid gap-10">
				{plan && <ImportPlan {...plan} />}
				<UploadForm refused={refused} />
				<section aria-labelledby="take-title">
					<h2 id="take-title" className="mb-3 text-xl">
						{words.takeTitle}
					</h2>
					<p className="mb-4 max-w-measure">{words.takeText}</p>
					{withheld > 0 && <p className="mb-4 max-w-measure text-ink-soft">{words.takeWithheld(withheld)}</p>}
					<p>
						<a href={urls.libraryZip()} download className={buttonStyle('secondary')}>
							{words.takeAct}
						</a>
					</p>
				</section>
				<DifferingTable differing={differing} />
			</div>
		</div>
	)
}
