package org.anjuan.app;

/** Where the program starts: a command is carried out, no command opens the window. */
public final class Anjuan {

    private Anjuan() {}

    public static void main(String[] args) {
        System.out.println("Anjuan");
    }
}
