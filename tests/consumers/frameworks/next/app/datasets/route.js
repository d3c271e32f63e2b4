import { checkedDataset } from "leader-calls";

const schema = checkedDataset({ evidence: "may-be-unchecked" });

export async function POST(request) {
  const { issues } = await schema["~standard"].validate(await request.json());
  if (issues === undefined) return Response.json([], { status: 201 });
  return Response.json(
    issues.map(({ path }) => path),
    { status: 422 },
  );
}
