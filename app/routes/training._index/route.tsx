import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/server/session/permissions'
import { requireMay } from '#app/server/session/require.server'
import { filterAddress, pageAddress } from '#app/server/views/training-address'
import { trainingMatrixView } from '#app/server/views/training-matrix-view.server'
import { MatrixPage } from '#app/ui/training/matrix-page'
import { trainingWords } from '#app/ui/words/training'
import { urls } from '#app/urls'

export const handle = { may: 'assignments-read' }
export const meta: MetaFunction = () => [{ title: `${trainingWords.matrixTitle} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'assignments-read')
	const asked = new URL(request.url).searchParams
	const { columns, rows, ...view } = await trainingMatrixView(context.deps, me, asked)
	return {
		...{ columns, rows },
		filter: filterAddress(asked, view, urls.training),
		previous: pageAddress(asked, view.previous, urls.training),
		next: pageAddress(asked, view.next, urls.training),
		reports: may(me.role, 'assign') !== false,
	}
}

export default function TrainingRoute() {
	return <MatrixPage {...useLoaderData<typeof loader>()} />
}
