import type { Codelist } from "./define-codelist.ts";
import type { ParticipantRole } from "../model-types.ts";

/** In which role a person took part in the call. */
export const participantRoleCodelist: Codelist<ParticipantRole, "participantRole"> = {
  name: "participantRole",
  description: "In which role a person took part in the call.",
  codes: {
    principal: {
      label: "Principal",
      definition: "A leader for whose conversation the call was held and who speaks in it for a side.",
    },
    interpreter: {
      label: "Interpreter",
      definition: "Somebody who renders what others say into another language and speaks for no side.",
    },
    aide: {
      label: "Aide",
      definition: "Somebody of a principal's own staff who assists that principal during the call.",
    },
    host: {
      label: "Host",
      definition:
        "Whoever brings the other participants together on the line or chairs the call, whether or not also a principal.",
    },
    observer: {
      label: "Observer",
      definition:
        "Somebody who follows the call with the principals' knowledge and neither speaks for a side nor assists one.",
    },
    impostor: {
      label: "Impostor",
      definition:
        "Somebody who takes part under the name of another person, whom the others believe to be on the line.",
    },
  },
};
