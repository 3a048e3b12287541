package dev.chickadee.playbook;

/** The name of a step within its playbook: 1-40 of [a-z0-9-]. */
public record StepId(String value) {

    public StepId {
        Limits.checkName("stepId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
